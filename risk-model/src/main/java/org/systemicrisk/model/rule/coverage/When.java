package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.measurement.PartialDate;

/** Dates in sentences. */
final class When {

    private When() {}

    /** {@code on 2024-06-30}, {@code in 2024-06}. */
    static String of(PartialDate date) {
        return (date.isDay() ? "on " : "in ") + date;
    }
}
