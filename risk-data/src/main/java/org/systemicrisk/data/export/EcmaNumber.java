package org.systemicrisk.data.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers as ECMAScript writes them (ECMA-262, Number::toString): the shortest digits that read back as the same double.
 * Java's own shortest form is right only since Java 19.
 */
final class EcmaNumber {

    /** So many digits tell every double from every other. */
    private static final int ENOUGH_DIGITS = 17;

    private static final int MOST_BEFORE_EXPONENT = 21;
    private static final int MOST_ZEROS = 6;

    private EcmaNumber() {}

    /**
     * The written form.
     *
     * @throws IllegalArgumentException when it is too great for a double
     */
    static String of(BigDecimal number) {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a number is too great for the canonical form of JSON");
        }
        if (value == 0) {
            return "0";
        }
        String sign = value < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
        return sign + written(shortest.unscaledValue().toString(), shortest.precision() - shortest.scale());
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN)) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == value) {
                    return rounded;
                }
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** @param point where the point stands, counted from before the first digit */
    private static String written(String digits, int point) {
        if (digits.length() <= point && point <= MOST_BEFORE_EXPONENT) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= MOST_BEFORE_EXPONENT) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MOST_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String power = (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
        return digits.length() == 1 ? digits + power : digits.charAt(0) + "." + digits.substring(1) + power;
    }
}
