package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.inference.Limit;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;

/** Between which values a figure lies, for somebody who reads what is printed of it. */
record Range(@Nullable Limit lower, @Nullable Limit upper) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Range exactly(BigDecimal value) {
        return new Range(Limit.including(value), Limit.including(value));
    }

    /** Above the one value and below the other. */
    static Range inside(BigDecimal least, BigDecimal most) {
        return new Range(Limit.excluding(least), Limit.excluding(most));
    }

    /** What rounds half up to a value. */
    static Range roundedTo(BigDecimal value, BigDecimal step) {
        BigDecimal half = step.divide(TWO);
        return new Range(Limit.including(value.subtract(half)), Limit.excluding(value.add(half)));
    }

    static Range of(Interval interval) {
        return new Range(limit(interval.lower()), limit(interval.upper()));
    }

    /**
     * What a printed figure says.
     *
     * @param unit to which it is printed
     * @param isQuotient whether it was divided, and has digits that are not printed
     */
    static Range of(Quantity printed, BigDecimal unit, boolean isQuotient) {
        BigDecimal value = printed.value();
        return switch (printed.qualifier()) {
            case AT_LEAST -> new Range(Limit.including(value), null);
            case MORE_THAN -> new Range(Limit.excluding(value), null);
            case AT_MOST -> new Range(null, Limit.including(value));
            case UNDER -> new Range(null, Limit.excluding(value));
            case EXACT, ABOUT -> {
                if (isQuotient) {
                    yield roundedTo(nearest(value, unit), unit);
                }
                yield printed.isExact() ? exactly(value) : roundedTo(value, unit);
            }
        };
    }

    static BigDecimal nearest(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
    }

    /** Whether it tells somebody more who knows the interval already. */
    boolean narrows(org.systemicrisk.model.inference.Interval known) {
        return lower != null && lower.value().compareTo(known.least()) > 0
                || upper != null && upper.value().compareTo(known.greatest()) < 0;
    }

    private static @Nullable Limit limit(@Nullable Bound bound) {
        return bound == null ? null : new Limit(bound.value(), bound.included());
    }
}
