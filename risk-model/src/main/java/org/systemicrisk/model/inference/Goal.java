package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * A sum that a question is about, as a row of the numbers that are open.
 *
 * @param row without limits
 * @param factor how many times the row's sum the scaled sum is
 * @param fixed what the numbers that are not open add to that
 */
record Goal(Row row, BigInteger factor, BigInteger fixed, Scaled scaled) {

    /** @param open the numbers that are open, ascending */
    static Goal of(Sum sum, Premises premises, int[] open) {
        Scaled scaled = Scaled.of(sum, premises.grains());
        BigInteger factor = BigInteger.ZERO;
        BigInteger fixed = BigInteger.ZERO;
        for (int i = 0; i < scaled.at().length; i++) {
            BigInteger coefficient = scaled.coefficients()[i];
            if (Arrays.binarySearch(open, scaled.at()[i]) >= 0) {
                factor = factor.gcd(coefficient);
            } else {
                fixed = fixed.add(coefficient.multiply(premises.bounds().least[scaled.at()[i]]));
            }
        }
        Row row = new Row(Row.GOAL, scaled.at(), scaled.coefficients(), null, null).given(premises.bounds(), open);
        return new Goal(row, factor.max(BigInteger.ONE), fixed, scaled);
    }

    /** That the sum is this or more. */
    Row atLeast(BigDecimal value) {
        BigInteger open = scaled.lowest(Limit.including(value)).subtract(fixed);
        return new Row(Row.GOAL, row.at(), row.coefficients(), Bounds.ceiling(open, factor), null);
    }

    /** The value of the sum when the row has this one. */
    BigDecimal value(BigInteger sum) {
        return scaled.value(sum.multiply(factor).add(fixed));
    }
}
