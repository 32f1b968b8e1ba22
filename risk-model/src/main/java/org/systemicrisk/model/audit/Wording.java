package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.measurement.Grouped;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;

/** Public values and forms in the words of the audit. */
final class Wording {

    private Wording() {}

    /** A value as it is printed. */
    static String value(Quantity quantity, BigDecimal unit, Metric metric) {
        BigDecimal printed =
                quantity.qualifier() == Qualifier.EXACT ? Range.nearest(quantity.value(), unit) : quantity.value();
        return qualifier(quantity.qualifier())
                + Grouped.number(printed)
                + (metric.measure() == MeasureOf.SHARE ? " %" : "");
    }

    private static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case UNDER -> "less than ";
        };
    }

    static String way(Published.Way way) {
        return switch (way) {
            case ROSE -> "rose";
            case FELL -> "fell";
            case UNCHANGED -> "did not change";
        };
    }
}
