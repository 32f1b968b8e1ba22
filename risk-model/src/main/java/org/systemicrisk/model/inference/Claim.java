package org.systemicrisk.model.inference;

import java.math.BigDecimal;

/**
 * Something that may or may not be: a sum of unknowns reaches a value.
 *
 * @param atLeast the sum is this or more
 */
public record Claim(Sum sum, BigDecimal atLeast) {

    /** The sum is this or more. */
    public static Claim atLeast(Sum sum, BigDecimal value) {
        return new Claim(sum, value);
    }

    /** The sum is this or less. */
    public static Claim atMost(Sum sum, BigDecimal value) {
        return new Claim(sum.times(BigDecimal.ONE.negate()), value.negate());
    }

    boolean holdsIn(World world) {
        return world.valueOf(sum).compareTo(atLeast) >= 0;
    }
}
