package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** Numbers between the bounds of conditions that belong to no step, and bounds between which there is no number. */
final class ConditionsLeaveOut implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-130",
                "conditions that leave a number out",
                Severity.ERROR,
                """
                "Less than 1 %" is one step and "more than 1 %" the next: exactly 1 % is neither. "0.05 to 0.49" and "0.5 or more" leave 0.495 out. Whoever
                gets such a number has no rating, or picks one.

                The rule puts the bounds side by side that the conditions of one rating, or of one part of it, set for one figure, and finds the
                numbers between them that no condition takes. It also finds bounds the wrong way round, between which there is no number at all. Where
                a fallback stands for everything else, nothing is left out. Numbers below the lowest and above the highest bound are not looked at.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Dimension dimension : methodology.dimensions()) {
            methodology
                    .steppedOf(dimension)
                    .ifPresent(method -> methodology.metrics().forEach(metric -> {
                        upsideDown(methodology, dimension, method, metric, remarks);
                        all(method, dimension).forEach(tried -> gaps(methodology, dimension, tried, metric, remarks));
                    }));
        }
    }

    private static void upsideDown(
            Methodology methodology, Dimension dimension, Stepped method, AskedMetric metric, Remarks remarks) {
        method.conditionals().stream()
                .flatMap(conditional -> conditional.criteria())
                .filter(criterion -> metric.id().equals(criterion.metric()))
                .filter(criterion -> criterion.interval().isEmpty())
                .forEach(criterion -> remarks.add(
                        Words.subject(methodology, dimension),
                        criterion.places().self(),
                        "no number is asked for: " + metric.label() + " would have to be " + ends(criterion),
                        "put the smaller number first"));
    }

    private static String ends(Criterion criterion) {
        Interval values = criterion.interval();
        String lower = values.lower() == null ? "" : values.lower().value().toPlainString();
        String upper = values.upper() == null ? "" : values.upper().value().toPlainString();
        return "from " + lower + " up to " + upper;
    }

    /** Conditions that are tried one after the other, and what they are conditions of. */
    private record Tried(String of, List<Condition> conditions, @Nullable StepId otherwise) {}

    private static List<Tried> all(Stepped method, Dimension dimension) {
        List<Tried> all = new ArrayList<>();
        all.add(new Tried(dimension.inWords(), method.conditions(), method.otherwise()));
        method.conditionsOf()
                .forEach(part -> all.add(new Tried(
                        "the part " + part.part() + " of " + dimension.inWords(),
                        part.conditions(),
                        part.otherwise())));
        return all;
    }

    private static void gaps(
            Methodology methodology, Dimension dimension, Tried tried, AskedMetric metric, Remarks remarks) {
        if (tried.otherwise() != null) {
            return;
        }
        BandCoverage coverage = BandCoverage.of(asBands(tried.conditions(), metric), new Interval(null, null), null);
        for (BandCoverage.Gap gap : coverage.gaps()) {
            if (gap.before() != null && gap.after() != null) {
                remarks.add(
                        Words.subject(methodology, dimension),
                        gap.after().places().self(),
                        metric.label() + " of " + gap.values().words(unit(metric)) + ": no condition of " + tried.of()
                                + " takes it" + example(gap.values()),
                        "let the conditions of " + gap.before().step() + " and "
                                + gap.after().step() + " meet, or write otherwise");
            }
        }
    }

    private static String unit(AskedMetric metric) {
        return Optional.ofNullable(metric.unit()).map(unit -> "\u00a0" + unit).orElse("");
    }

    private static String example(Interval values) {
        if (values.single().isPresent() || values.lower() == null || values.upper() == null) {
            return "";
        }
        BigDecimal middle = values.lower()
                .value()
                .add(values.upper().value())
                .divide(BigDecimal.valueOf(2))
                .stripTrailingZeros();
        return ", such as " + middle.toPlainString();
    }

    /** The numbers that each condition takes; one that does not ask for the figure takes none. */
    private static List<Band> asBands(List<Condition> conditions, AskedMetric metric) {
        List<Band> bands = new ArrayList<>();
        for (Condition condition : conditions) {
            condition
                    .criteria()
                    .filter(criterion -> metric.id().equals(criterion.metric()))
                    .forEach(criterion -> bands.add(band(condition, criterion)));
        }
        return bands;
    }

    private static Band band(Condition condition, Criterion criterion) {
        return new Band(
                condition.step(),
                criterion.from(),
                criterion.above(),
                criterion.below(),
                criterion.to(),
                criterion.between(),
                null,
                criterion.places());
    }
}
