package org.systemicrisk.report.scan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A withheld value as it can be printed: with all its digits, or rounded.
 *
 * @param number what is printed
 * @param digits significant digits of that
 * @param exact whether nothing is rounded away
 */
record Form(Secret.Value secret, BigDecimal number, int digits, boolean exact) {

    /** From so many digits on chance no longer explains that two numbers are alike. */
    static final int TELLING = 4;

    /** No more are kept. */
    static final int MOST_DIGITS = 15;

    private static final int FEWEST_ROUNDED = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** All forms of a value, rounded up and down to two digits or more. */
    static List<Form> of(Secret.Value secret) {
        List<Form> forms = new ArrayList<>();
        Set<BigDecimal> known = new HashSet<>();
        int all = secret.number().precision();
        add(secret, secret.number(), all <= MOST_DIGITS, known, forms);
        for (int digits = Math.min(all - 1, MOST_DIGITS); digits >= FEWEST_ROUNDED; digits--) {
            add(secret, rounded(secret.number(), digits, RoundingMode.HALF_UP), false, known, forms);
            add(secret, rounded(secret.number(), digits, RoundingMode.DOWN), false, known, forms);
        }
        return forms;
    }

    private static void add(
            Secret.Value secret, BigDecimal number, boolean exact, Set<BigDecimal> known, List<Form> forms) {
        boolean vague = !exact && number.precision() < FEWEST_ROUNDED;
        if (number.precision() <= MOST_DIGITS && !vague && known.add(number)) {
            forms.add(new Form(secret, number, number.precision(), exact));
        }
    }

    static BigDecimal rounded(BigDecimal number, int digits, RoundingMode mode) {
        return number.round(new MathContext(digits, mode)).stripTrailingZeros();
    }

    long significand() {
        return number.unscaledValue().longValueExact();
    }

    /** Whether a number with this significand is meant when it has this power of ten. */
    boolean has(int exponent) {
        return exponent == -number.scale() || secret.share() && exponent == -number.scale() - 2;
    }

    boolean isTelling() {
        return digits >= TELLING;
    }

    /** Whether its digits alone read as a year. */
    boolean looksLikeYear() {
        return number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) < 0;
    }

    @Override
    public String toString() {
        return "form of a " + secret;
    }
}
