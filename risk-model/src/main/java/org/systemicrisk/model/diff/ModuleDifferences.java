package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;

/** Compares the modules and risks of two assessments, and their ratings. */
final class ModuleDifferences {

    /** What does not say anything about the thing itself: its names for others, its place, its years. */
    private static final List<String> IDENTITY = List.of("id", "since", "until", "supersedes", "formerly", "risks");

    private final Side from;
    private final Side to;
    private final RatingDifferences ratings;
    private final Effects effects;
    private final Matching<ModuleId> modules;
    private final Matching<RiskId> risks;

    ModuleDifferences(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.ratings = new RatingDifferences(from.scored(), to.scored());
        this.effects = new Effects(from.scored(), to.scored());
        this.modules = Matching.of(
                both(from.registry().modules(), to.registry().modules()),
                RiskModule::id,
                RiskModule::supersedes,
                from.modules().keySet(),
                to.modules().keySet());
        this.risks = Matching.of(
                both(from.registry().risks(), to.registry().risks()),
                Risk::id,
                Risk::supersedes,
                from.risks().keySet(),
                to.risks().keySet());
    }

    Matching<ModuleId> modules() {
        return modules;
    }

    Matching<RiskId> risks() {
        return risks;
    }

    List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(EntryDifferences.ofGroups(Kind.MODULE, modules));
        differences.addAll(EntryDifferences.ofGroups(Kind.RISK, risks));
        changedModules(differences);
        changedRisks(differences);
        differences.addAll(ratings(Kind.MODULE, modules));
        differences.addAll(ratings(Kind.RISK, risks));
        return differences;
    }

    private <I extends Id> List<RatingDifference> ratings(Kind kind, Matching<I> matching) {
        Set<Matching.Pair<I>> one = new HashSet<>(matching.single());
        List<RatingDifference> all = new ArrayList<>();
        for (Matching.Pair<I> pair : matching.pairs()) {
            String before = pair.then().value();
            String now = pair.now().value();
            boolean isOne = one.contains(pair);
            List<RatingDifference> told = ratings.of(kind, before, now);
            told.forEach(difference -> all.add(effects.on(difference, isOne)));
            if (isOne) {
                all.addAll(effects.held(kind, before, now, told));
            }
        }
        return all;
    }

    private void changedModules(List<Difference> differences) {
        Map<ModuleId, RiskModule> then = from.modules();
        Map<ModuleId, RiskModule> now = to.modules();
        modules.single().forEach(pair -> changed(
                        Kind.MODULE,
                        pair,
                        Objects.requireNonNull(then.get(pair.then())),
                        Objects.requireNonNull(now.get(pair.now())),
                        false)
                .ifPresent(differences::add));
    }

    private void changedRisks(List<Difference> differences) {
        Map<RiskId, Risk> then = from.risks();
        Map<RiskId, Risk> now = to.risks();
        Map<RiskId, ModuleId> homesThen = from.homes();
        Map<RiskId, ModuleId> homesNow = to.homes();
        Map<ModuleId, List<ModuleId>> heirs = modules.heirs();
        risks.single().forEach(pair -> {
            ModuleId home = homesThen.get(pair.then());
            boolean moved = !heirs.getOrDefault(home, List.of()).contains(homesNow.get(pair.now()));
            changed(
                            Kind.RISK,
                            pair,
                            Objects.requireNonNull(then.get(pair.then())),
                            Objects.requireNonNull(now.get(pair.now())),
                            moved)
                    .ifPresent(differences::add);
        });
    }

    private static Optional<Difference> changed(
            Kind kind, Matching.Pair<? extends Id> pair, Record then, Record now, boolean moved) {
        List<String> fields = Sameness.fields(then, now, IDENTITY);
        return moved
                ? Optional.of(new EntryDifference(
                        kind, List.of(pair.then().value()), List.of(pair.now().value()), What.MOVED, fields))
                : EntryDifferences.ofPair(kind, pair.then(), pair.now(), fields, "name");
    }

    private static <E> List<E> both(List<E> some, List<E> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
