package org.systemicrisk.model.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with how exactly it is meant. Its unit is the metric's.
 *
 * @param value exact decimal; shares in per cent
 * @param qualifier {@link Qualifier#EXACT} unless the source says otherwise
 * @param step the step to which a reported figure was rounded; absent when it was not rounded
 */
public record Quantity(BigDecimal value, Qualifier qualifier, @Nullable BigDecimal step) {

    public Quantity {
        if (step != null && step.signum() <= 0) {
            throw new IllegalArgumentException("a rounding step must be above zero, not " + step);
        }
    }

    /** An exact figure. */
    public static Quantity of(BigDecimal value) {
        return new Quantity(value, Qualifier.EXACT, null);
    }

    /** Whether nothing was rounded and nothing is approximate. */
    public boolean isExact() {
        return qualifier == Qualifier.EXACT && step == null;
    }

    /** Whether the value lies on one side of it only: at least, more than, at most, under. */
    public boolean isBound() {
        return qualifier != Qualifier.EXACT && qualifier != Qualifier.ABOUT;
    }
}
