package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.Set;

/** What tests about what follows need again and again: counts, rounded sums, and questions about one figure. */
public final class Examples {

    private Examples() {}

    /** A count from zero to a number that it certainly does not exceed. */
    public static Unknown count(String name, BigDecimal greatest) {
        return new Unknown(name, BigDecimal.ONE, BigDecimal.ZERO, greatest);
    }

    /** A sum was rounded half up to a multiple of a step, which gave this value. */
    public static Statement rounded(String key, Sum sum, BigDecimal value, BigDecimal step) {
        BigDecimal half = step.divide(BigDecimal.valueOf(2));
        return new Statement(key, sum, Limit.including(value.subtract(half)), Limit.excluding(value.add(half)));
    }

    /** About a withheld value. */
    public static Question question(int figure, BigDecimal lowerLimit, BigDecimal upperLimit) {
        Sum sum = Sum.of(figure);
        return new Question(Claim.atMost(sum, lowerLimit), Claim.atLeast(sum, upperLimit), Set.of());
    }

    /**
     * About a withheld share of two unknowns, with limits between zero and one. A share is at most 3/10 when the part less
     * 3/10 of the whole is at most zero.
     */
    public static Question share(int part, int whole, BigDecimal lowerLimit, BigDecimal upperLimit) {
        return new Question(
                Claim.atMost(excess(part, whole, lowerLimit), BigDecimal.ZERO),
                Claim.atLeast(excess(part, whole, upperLimit), BigDecimal.ZERO),
                Set.of(whole));
    }

    private static Sum excess(int part, int whole, BigDecimal share) {
        return Sum.of(part).minus(Sum.of(whole).times(share));
    }
}
