package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A sum of unknowns as a sum of whole numbers, each so many grains.
 *
 * @param at positions of the unknowns, ascending
 * @param decimals by which everything was moved so that no coefficient has any
 */
@SuppressWarnings("ArrayRecordComponent") // read only, inside this package
record Scaled(int[] at, BigInteger[] coefficients, int decimals) {

    static Scaled of(Sum sum, List<BigDecimal> grains) {
        List<BigDecimal> factors = sum.terms().entrySet().stream()
                .map(term -> term.getValue().multiply(grains.get(term.getKey())).stripTrailingZeros())
                .toList();
        int decimals =
                Math.max(0, factors.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        return new Scaled(
                sum.terms().keySet().stream().mapToInt(Integer::intValue).toArray(),
                factors.stream()
                        .map(factor -> factor.scaleByPowerOfTen(decimals).toBigIntegerExact())
                        .toArray(BigInteger[]::new),
                decimals);
    }

    /** The least whole number on the inner side of a lower limit. */
    BigInteger lowest(Limit limit) {
        BigDecimal scaled = limit.value().scaleByPowerOfTen(decimals);
        BigInteger whole = scaled.setScale(0, RoundingMode.CEILING).toBigIntegerExact();
        return !limit.included() && isWhole(scaled) ? whole.add(BigInteger.ONE) : whole;
    }

    /** The greatest whole number on the inner side of an upper limit. */
    BigInteger highest(Limit limit) {
        BigDecimal scaled = limit.value().scaleByPowerOfTen(decimals);
        BigInteger whole = scaled.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
        return !limit.included() && isWhole(scaled) ? whole.subtract(BigInteger.ONE) : whole;
    }

    /** What a whole number was before it was scaled. */
    BigDecimal value(BigInteger whole) {
        return new BigDecimal(whole).scaleByPowerOfTen(-decimals);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
