package org.systemicrisk.model.rule.scores;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.WorseWhen;
import org.systemicrisk.model.rule.Dossier;

/**
 * A metric's figure in the assessment before and in this one.
 *
 * @param isWithheld whether one of the two is
 * @param contentBefore what stands for the earlier figure in a digest
 */
record Trend(
        Metric metric, BigDecimal then, BigDecimal value, Observation now, boolean isWithheld, String contentBefore) {

    private static final long TENTH = 10;

    /** Empty when the metric has not one figure in each, or when the two cannot be compared. */
    static Optional<Trend> of(Metric metric, Dossier before, Dossier dossier) {
        List<Observation> earlier = before.figures(metric.id());
        List<Observation> later = dossier.figures(metric.id());
        if (earlier.size() != 1 || later.size() != 1) {
            return Optional.empty();
        }
        Observation then = earlier.get(0);
        Observation now = later.get(0);
        Optional<BigDecimal> thenValue = then.value().value().map(Quantity::value);
        Optional<BigDecimal> nowValue = now.value().value().map(Quantity::value);
        boolean broken = dossier.hasBreak(metric.id());
        if (broken || thenValue.isEmpty() || nowValue.isEmpty() || !isComparable(metric, then, now)) {
            return Optional.empty();
        }
        boolean withheld = before.isWithheld(then) || dossier.isWithheld(now);
        return Optional.of(new Trend(metric, thenValue.get(), nowValue.get(), now, withheld, before.contentOf(then)));
    }

    private static boolean isComparable(Metric metric, Observation then, Observation now) {
        return then.territory().equals(now.territory())
                && (metric.measure() != MeasureOf.COUNT || isAsLong(then.period(), now.period()));
    }

    private static boolean isAsLong(Period then, Period now) {
        return Math.abs(days(then) - days(now)) * TENTH <= days(then);
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }

    /** Whether it moved to the side on which the metric is worse. */
    boolean isWorse() {
        return metric.worseWhen() == (direction() > 0 ? WorseWhen.HIGHER : WorseWhen.LOWER) && direction() != 0;
    }

    /** Above zero when it rose, below when it fell. */
    int direction() {
        return value.compareTo(then);
    }
}
