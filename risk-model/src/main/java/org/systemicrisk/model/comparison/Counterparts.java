package org.systemicrisk.model.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.registry.Continuation;
import org.systemicrisk.model.registry.Continuation.Kind;
import org.systemicrisk.model.registry.Lineage;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/** Which module or risk of before is which of today: by id, or by what an entry of the registry says that it continues. */
final class Counterparts {

    private static final Set<Kind> REGROUPED = Set.of(Kind.SPLIT, Kind.MERGED, Kind.REDRAWN);

    private final Set<String> subjects = new LinkedHashSet<>();
    private final Map<String, Continuation<String>> continuations = new HashMap<>();

    Counterparts(ScoredAssessment before, ScoredAssessment now) {
        Registry registry = now.assessment().registry();
        add(
                Lineage.of(
                        registry.modules(),
                        module -> module.id().value(),
                        (RiskModule module) -> module.supersedes().stream()
                                .map(id -> id.value())
                                .toList()),
                before.modules(),
                now.modules());
        add(
                Lineage.of(registry.risks(), risk -> risk.id().value(), (Risk risk) -> risk.supersedes().stream()
                        .map(id -> id.value())
                        .toList()),
                before.risks(),
                now.risks());
    }

    private void add(Lineage<String> lineage, List<SubjectScores> before, List<SubjectScores> now) {
        for (Continuation<String> continuation : lineage.between(ids(before), ids(now))) {
            List<String> told = continuation.now().isEmpty() ? continuation.before() : continuation.now();
            subjects.addAll(told);
            told.forEach(subject -> continuations.put(subject, continuation));
        }
    }

    private static Set<String> ids(List<SubjectScores> scores) {
        Set<String> ids = new LinkedHashSet<>();
        scores.forEach(each -> ids.add(each.subject()));
        return ids;
    }

    /** What is rated now, and what was rated before and is continued by nothing. */
    Set<String> subjects() {
        return subjects;
    }

    /** The id of the same thing before; empty where there was none, or not one alone. */
    Optional<String> before(String subject) {
        return Optional.ofNullable(continuations.get(subject))
                .filter(each -> each.kind() != Kind.NEW && !isRegrouped(subject))
                .map(each -> each.before().get(0));
    }

    /** Whether it was split, joined or drawn anew. */
    boolean isRegrouped(String subject) {
        return Optional.ofNullable(continuations.get(subject))
                .map(Continuation::kind)
                .filter(REGROUPED::contains)
                .isPresent();
    }
}
