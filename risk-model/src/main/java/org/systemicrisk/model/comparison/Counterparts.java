package org.systemicrisk.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.registry.Continuation;
import org.systemicrisk.model.registry.Continuation.Kind;
import org.systemicrisk.model.registry.Lineage;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/** Which module or risk of before is which of today: by id, or by what an entry of the registry says that it continues. */
final class Counterparts {

    private static final Map<Kind, Incomparable> REGROUPED = Map.of(
            Kind.SPLIT, Incomparable.SPLIT, Kind.MERGED, Incomparable.MERGED, Kind.REDRAWN, Incomparable.REDRAWN);

    private final Set<String> rated = new HashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Map<String, Continuation<String>> continuations = new HashMap<>();
    private final List<EntryChange> entries = new ArrayList<>();

    Counterparts(ScoredAssessment before, ScoredAssessment now) {
        Assessment earlier = before.assessment();
        Assessment today = now.assessment();
        add(
                Level.MODULES,
                Lineage.of(
                        today.registry().modules(),
                        module -> module.id().value(),
                        module -> values(module.supersedes())),
                ids(before.modules(), earlier.modules().stream().map(RiskModule::id)),
                ids(now.modules(), today.modules().stream().map(RiskModule::id)));
        add(
                Level.RISKS,
                Lineage.of(today.registry().risks(), risk -> risk.id().value(), risk -> values(risk.supersedes())),
                ids(before.risks(), earlier.standingRisks().stream().map(Risk::id)),
                ids(now.risks(), today.standingRisks().stream().map(Risk::id)));
    }

    private void add(Level level, Lineage<String> lineage, Set<String> before, Set<String> now) {
        for (Continuation<String> continuation : lineage.between(before, now)) {
            List<String> told = continuation.now().isEmpty() ? continuation.before() : continuation.now();
            subjects.addAll(ratedOf(continuation, told));
            told.forEach(subject -> continuations.put(subject, continuation));
            if (continuation.kind() != Kind.KEPT) {
                entries.add(new EntryChange(level, continuation.kind(), continuation.before(), continuation.now()));
            }
        }
    }

    /** Those that are rated; all of what is not rated any more. */
    private List<String> ratedOf(Continuation<String> continuation, List<String> told) {
        List<String> some = told.stream().filter(rated::contains).toList();
        boolean dropped = some.isEmpty() && continuation.before().stream().anyMatch(rated::contains);
        return dropped ? told : some;
    }

    private static List<String> values(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** What is rated, in the order of its ratings, and then what there is without being rated. */
    private Set<String> ids(List<SubjectScores> scores, Stream<? extends Id> there) {
        Set<String> ids = new LinkedHashSet<>();
        scores.forEach(each -> ids.add(each.subject()));
        rated.addAll(ids);
        there.forEach(id -> ids.add(id.value()));
        return ids;
    }

    /** What is not the same entry as before, modules first. */
    List<EntryChange> entries() {
        return entries;
    }

    /** What is rated now, and what was rated before and is continued by nothing. */
    Set<String> subjects() {
        return subjects;
    }

    /** The id of the same thing before; empty where there was none, or not one alone. */
    Optional<String> before(String subject) {
        return of(subject)
                .filter(each -> each.kind() != Kind.NEW && !isRegrouped(subject))
                .map(each -> each.before().get(0));
    }

    /** The ids before, where they are others: that of the same thing, of the whole of which it is a part, of the parts that it joins. */
    List<String> formerly(String subject) {
        return of(subject)
                .map(Continuation::before)
                .filter(ids -> !ids.equals(List.of(subject)))
                .orElse(List.of());
    }

    /** Whether it was split, joined or drawn anew. */
    boolean isRegrouped(String subject) {
        return regrouping(subject).isPresent();
    }

    /** How it was split, joined or drawn anew. */
    Optional<Incomparable> regrouping(String subject) {
        return of(subject).map(each -> REGROUPED.get(each.kind()));
    }

    private Optional<Continuation<String>> of(String subject) {
        return Optional.ofNullable(continuations.get(subject));
    }
}
