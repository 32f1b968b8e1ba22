package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in whole numbers: {@code lower <= sum of coefficient times number <= upper}. As both sides are whole, an
 * end that is not included is the next whole number; and as far as all coefficients have a common divisor, an end is
 * moved to the next multiple of it.
 *
 * @param source position of the statement
 * @param at positions of the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // read only, inside this package
record Row(int source, int[] at, BigInteger[] coefficients, @Nullable BigInteger lower, @Nullable BigInteger upper) {

    /** The source of a row that no statement is behind. */
    static final int GOAL = -1;

    /** @param grains of the unknowns, by position */
    static Row of(int source, Statement statement, List<BigDecimal> grains) {
        Scaled scaled = Scaled.of(statement.sum(), grains);
        return new Row(
                        source,
                        scaled.at(),
                        scaled.coefficients(),
                        statement.lower() == null ? null : scaled.lowest(statement.lower()),
                        statement.upper() == null ? null : scaled.highest(statement.upper()))
                .reduced();
    }

    /**
     * What it says of the numbers that are still open.
     *
     * @param open these numbers, ascending; each is called by its position among them
     */
    Row given(Bounds bounds, int[] open) {
        List<Integer> left = new ArrayList<>();
        List<BigInteger> times = new ArrayList<>();
        BigInteger fixed = BigInteger.ZERO;
        for (int i = 0; i < at.length; i++) {
            int position = Arrays.binarySearch(open, at[i]);
            if (position >= 0) {
                left.add(position);
                times.add(coefficients[i]);
            } else {
                fixed = fixed.add(coefficients[i].multiply(bounds.least[at[i]]));
            }
        }
        return new Row(
                        source,
                        left.stream().mapToInt(Integer::intValue).toArray(),
                        times.toArray(BigInteger[]::new),
                        lower == null ? null : lower.subtract(fixed),
                        upper == null ? null : upper.subtract(fixed))
                .reduced();
    }

    private Row reduced() {
        BigInteger divisor = Arrays.stream(coefficients).reduce(BigInteger.ZERO, BigInteger::gcd);
        if (divisor.compareTo(BigInteger.ONE) <= 0) {
            return this;
        }
        return new Row(
                source,
                at,
                Arrays.stream(coefficients).map(whole -> whole.divide(divisor)).toArray(BigInteger[]::new),
                lower == null ? null : Bounds.ceiling(lower, divisor),
                upper == null ? null : Bounds.floor(upper, divisor));
    }

    /** Whether the bounds say as much already. */
    boolean isImpliedBy(Bounds bounds) {
        return (lower == null || smallest(bounds).compareTo(lower) >= 0)
                && (upper == null || largest(bounds).compareTo(upper) <= 0);
    }

    /** The least value of the sum within bounds. */
    BigInteger smallest(Bounds bounds) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < at.length; i++) {
            BigInteger end = coefficients[i].signum() > 0 ? bounds.least[at[i]] : bounds.greatest[at[i]];
            sum = sum.add(coefficients[i].multiply(end));
        }
        return sum;
    }

    /** The greatest value of the sum within bounds. */
    BigInteger largest(Bounds bounds) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < at.length; i++) {
            BigInteger end = coefficients[i].signum() > 0 ? bounds.greatest[at[i]] : bounds.least[at[i]];
            sum = sum.add(coefficients[i].multiply(end));
        }
        return sum;
    }

    /** The sum in a world. */
    BigInteger sum(BigInteger[] numbers) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < at.length; i++) {
            sum = sum.add(coefficients[i].multiply(numbers[at[i]]));
        }
        return sum;
    }

    boolean holdsIn(BigInteger[] numbers) {
        BigInteger sum = sum(numbers);
        return (lower == null || sum.compareTo(lower) >= 0) && (upper == null || sum.compareTo(upper) <= 0);
    }
}
