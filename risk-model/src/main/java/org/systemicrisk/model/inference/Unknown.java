package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number that the reader may or may not know, as narrowly as everybody knows it: a whole multiple of a grain, within
 * bounds. A whole number of grains is what makes a count a count.
 *
 * @param name how the caller finds it again; holds no value
 * @param grain 1 for a count, 0.01 for an amount in cents, the step of a share
 * @param least not below this
 * @param greatest not above this; say something generous rather than something wrong
 */
public record Unknown(String name, BigDecimal grain, BigDecimal least, BigDecimal greatest) {

    public Unknown {
        if (grain.signum() <= 0) {
            throw new IllegalArgumentException("the grain of " + name + " must be above zero");
        }
        if (greatest.compareTo(least) < 0) {
            throw new IllegalArgumentException("the greatest value of " + name + " lies below its least");
        }
    }

    /** Whether it can have a value at all. */
    boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0
                && value.compareTo(greatest) <= 0
                && value.remainder(grain).signum() == 0;
    }

    /** A value in grains. */
    BigInteger in(BigDecimal value, RoundingMode rounding) {
        return value.divide(grain, 0, rounding).toBigIntegerExact();
    }
}
