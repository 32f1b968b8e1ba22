package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.diff.FigureDifference.Doubt;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.Continuation;
import org.systemicrisk.model.registry.Metric;

/** Compares figures, metric by metric and territory by territory, and what the metrics count. */
final class FigureDifferences {

    /** What tells when or where a metric appears, and not what it counts. */
    private static final List<String> IDENTITY = List.of("id", "since", "until", "supersedes", "breaks", "also-in");

    private static final Set<String> COUNTED = Set.of("definition", "unit", "measure", "part-of", "sum-of", "share");

    private final Side from;
    private final Side to;
    private final Matching<MetricId> matching;

    FigureDifferences(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.matching = Matching.of(
                Stream.concat(from.registry().metrics().stream(), to.registry().metrics().stream())
                        .toList(),
                Metric::id,
                Metric::supersedes,
                counted(from),
                counted(to));
    }

    Matching<MetricId> matching() {
        return matching;
    }

    List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        for (Difference difference : EntryDifferences.ofGroups(Kind.METRIC, matching)) {
            // that a metric came or went is told by its figures
            if (difference.what() != What.NEW && difference.what() != What.REMOVED) {
                differences.add(difference);
            }
        }
        for (Continuation<MetricId> group : matching.groups()) {
            if (group.before().size() == 1 && group.now().size() == 1) {
                pair(group.before().get(0), group.now().get(0), differences);
            } else {
                // a metric that was split or joined counts something else, even where it kept its id
                Set<MetricId> ids = new LinkedHashSet<>(group.before());
                ids.addAll(group.now());
                ids.forEach(id -> figures(id, id, EnumSet.of(Doubt.DEFINITION), differences));
            }
        }
        return differences;
    }

    private void pair(MetricId then, MetricId now, List<Difference> differences) {
        Metric before = from.registry().metric(then).orElse(null);
        Metric after = to.registry().metric(now).orElse(null);
        List<String> fields = fields(before, after);
        EntryDifferences.ofPair(Kind.METRIC, then, now, fields, "name").ifPresent(differences::add);
        figures(then, now, doubts(before, after, fields), differences);
    }

    private Set<Doubt> doubts(@Nullable Metric before, @Nullable Metric after, List<String> fields) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (fields.stream().anyMatch(COUNTED::contains)) {
            doubts.add(Doubt.DEFINITION);
        }
        if (isBroken(before) || isBroken(after)) {
            doubts.add(Doubt.BREAK);
        }
        return doubts;
    }

    /** Whether two metrics are one, or one continues the other. */
    boolean isOne(MetricId then, MetricId now) {
        return then.equals(now) || matching.single().contains(new Matching.Pair<>(then, now));
    }

    /** What became of a figure that a rating rests on; empty where it says the same, or neither side has one. */
    Optional<FigureDifference> between(Given.Figure then, Given.Figure now) {
        Metric before = from.registry().metric(then.metric()).orElse(null);
        Metric after = to.registry().metric(now.metric()).orElse(null);
        return then.observation() == null && now.observation() == null
                ? Optional.empty()
                : figure(then.observation(), now.observation(), doubts(before, after, fields(before, after)));
    }

    private static List<String> fields(@Nullable Metric before, @Nullable Metric after) {
        return before == null || after == null ? List.of() : Sameness.fields(before, after, IDENTITY);
    }

    private void figures(MetricId then, MetricId now, Set<Doubt> doubts, List<Difference> differences) {
        territories(then, now)
                .forEach(territory -> figure(first(from, then, territory), first(to, now, territory), doubts)
                        .ifPresent(differences::add));
    }

    private boolean isBroken(@Nullable Metric metric) {
        AssessmentId one = from.id();
        AssessmentId other = to.id();
        return metric != null
                && !metric.breaksBetween(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one)
                        .isEmpty();
    }

    private Set<Territory> territories(MetricId then, MetricId now) {
        Set<Territory> territories = new LinkedHashSet<>();
        figures(from, then).forEach(figure -> territories.add(figure.territory()));
        figures(to, now).forEach(figure -> territories.add(figure.territory()));
        return territories;
    }

    /** What is withheld on one side only is told by the redactions, and nothing is said of how it changed. */
    private static Optional<FigureDifference> figure(
            @Nullable Observation then, @Nullable Observation now, Set<Doubt> doubts) {
        if (then == null || now == null) {
            return Optional.of(new FigureDifference(then, now, Set.of()));
        }
        if (Sameness.same(then.value(), now.value())) {
            return Optional.empty();
        }
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        if (!then.period().isAsLongAs(now.period())) {
            all.add(Doubt.PERIOD);
        }
        if (isBound(then) || isBound(now)) {
            all.add(Doubt.BOUND);
        }
        return Optional.of(new FigureDifference(then, now, all));
    }

    private static boolean isBound(Observation figure) {
        return figure.value().value().filter(Quantity::isBound).isPresent();
    }

    private static @Nullable Observation first(Side side, MetricId metric, Territory territory) {
        return side.scored().figures().find(metric, territory).orElse(null);
    }

    private static List<Observation> figures(Side side, MetricId metric) {
        return side.scored().figures().of(metric);
    }

    private static Set<MetricId> counted(Side side) {
        Set<MetricId> counted = new LinkedHashSet<>();
        side.scored().figures().observations().forEach(figure -> counted.add(figure.metric()));
        return counted;
    }
}
