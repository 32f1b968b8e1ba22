package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A statement in whole numbers: {@code lower <= sum of coefficient times number <= upper}. As both sides are whole, an
 * end that is not included is the next whole number.
 *
 * @param at positions of the numbers, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // read only, inside this package
record Row(String key, int[] at, BigInteger[] coefficients, @Nullable BigInteger lower, @Nullable BigInteger upper) {

    /**
     * @param numbers of the unknowns, ascending with their positions
     * @param grain of an unknown, by position
     */
    static Row of(Statement statement, Map<Integer, Integer> numbers, IntFunction<BigDecimal> grain) {
        SortedMap<Integer, BigDecimal> terms = new TreeMap<>();
        statement
                .sum()
                .terms()
                .forEach((unknown, coefficient) -> terms.put(
                        numbers.getOrDefault(unknown, -1),
                        coefficient.multiply(grain.apply(unknown)).stripTrailingZeros()));
        int decimals = terms.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger[] coefficients = terms.values().stream()
                .map(value -> value.scaleByPowerOfTen(Math.max(0, decimals)).toBigIntegerExact())
                .toArray(BigInteger[]::new);
        BigInteger divisor = Arrays.stream(coefficients).reduce(BigInteger.ZERO, BigInteger::gcd);
        return new Row(
                statement.key(),
                terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                Arrays.stream(coefficients).map(whole -> whole.divide(divisor)).toArray(BigInteger[]::new),
                lowest(statement.lower(), decimals, divisor),
                highest(statement.upper(), decimals, divisor));
    }

    private static @Nullable BigInteger lowest(@Nullable Limit limit, int decimals, BigInteger divisor) {
        if (limit == null) {
            return null;
        }
        BigInteger[] parts = wholeAndRest(limit, decimals, divisor);
        boolean next = parts[1].signum() > 0 || !limit.included();
        return next ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private static @Nullable BigInteger highest(@Nullable Limit limit, int decimals, BigInteger divisor) {
        if (limit == null) {
            return null;
        }
        BigInteger[] parts = wholeAndRest(limit, decimals, divisor);
        boolean before = parts[1].signum() == 0 && !limit.included();
        return before ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The limit over the divisor as a whole number, rounded downwards, and what is left over. */
    private static BigInteger[] wholeAndRest(Limit limit, int decimals, BigInteger divisor) {
        BigDecimal scaled = limit.value().scaleByPowerOfTen(Math.max(0, decimals));
        BigDecimal by = new BigDecimal(divisor.signum() == 0 ? BigInteger.ONE : divisor);
        BigDecimal whole = scaled.divide(by, 0, RoundingMode.FLOOR);
        BigDecimal rest = scaled.subtract(whole.multiply(by));
        return new BigInteger[] {whole.toBigIntegerExact(), BigInteger.valueOf(rest.signum())};
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
