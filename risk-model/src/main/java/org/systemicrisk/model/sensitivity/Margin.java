package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;

/**
 * How far a number is from a border, in the number's own unit.
 *
 * @param amount never below zero
 * @param beyond whether the border is crossed only by more than this; otherwise exactly this is enough
 */
public record Margin(BigDecimal amount, boolean beyond) {

    public Margin {
        amount = amount.stripTrailingZeros();
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a margin is never below zero, but this is " + amount.toPlainString());
        }
    }

    /** Whether the border lies within a distance that is declared to be near. */
    boolean isWithin(BigDecimal declared) {
        return amount.compareTo(declared) <= 0;
    }
}
