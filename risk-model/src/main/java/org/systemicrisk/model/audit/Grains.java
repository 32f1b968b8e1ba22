package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;

/**
 * Of what the figures are multiples, for all a reader can know: counts of one, amounts and durations of the last decimal that
 * any figure in their unit has. That a withheld amount happens to be a whole number nobody can know.
 */
final class Grains {

    /** Of nothing in particular. */
    static final Grains NONE = new Grains();

    private final Map<String, Integer> decimals = new HashMap<>();

    private Grains() {}

    /** @param then the year before, if there is one */
    static Grains of(Year now, @Nullable Year then) {
        Grains grains = new Grains();
        Stream.concat(now.pairs().stream(), then == null ? Stream.of() : then.pairs().stream())
                .filter(pair -> hasDecimals(pair.metric()))
                .forEach(pair -> grains.decimals.merge(
                        pair.metric().unit(), decimals(pair.metric(), pair.quantity()), Math::max));
        return grains;
    }

    /** The grain of a figure. */
    BigDecimal of(Metric metric, Quantity quantity) {
        return grain(Math.max(decimals(metric, quantity), inUnitOf(metric)));
    }

    /** The grain of a figure that nobody counted. */
    BigDecimal of(Metric metric) {
        return grain(inUnitOf(metric));
    }

    private int inUnitOf(Metric metric) {
        return hasDecimals(metric) ? decimals.getOrDefault(metric.unit(), 0) : 0;
    }

    private static boolean hasDecimals(Metric metric) {
        return metric.measure() == MeasureOf.AMOUNT || metric.measure() == MeasureOf.DURATION;
    }

    /** A count is a whole number, unless it is given in thousands or the like. What was rounded has more digits than are given. */
    private static int decimals(Metric metric, Quantity quantity) {
        int given = decimals(quantity.value());
        if (metric.measure() != MeasureOf.COUNT) {
            int ofMetric = metric.decimals() == null ? 0 : metric.decimals();
            given = Math.max(given, ofMetric);
        }
        if (!quantity.isExact() && (metric.measure() != MeasureOf.COUNT || given > 0)) {
            given = Math.max(given, decimals(metric.printedUnit(quantity))) + 1;
        }
        return given;
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static BigDecimal grain(int decimals) {
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    }
}
