package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Whether a withheld figure is protected: for all the reader knows, it may lie as low as the lower protection limit, and
 * it may lie as high as the upper one (sliding protection, as statistical offices test the feasibility interval of a
 * suppressed cell). Of a figure that cannot be lower, or cannot be higher, the same is asked twice.
 *
 * @param low that the figure lies at the lower limit or below
 * @param high that the figure lies at the upper limit or above
 * @param wholes unknowns that the reader must know to be above zero; in a world without a whole there would be no share,
 *     and such a world protects nothing
 */
public record Question(Claim low, Claim high, Set<Integer> wholes) {

    public Question {
        wholes = Set.copyOf(wholes);
    }

    public Question(Claim low, Claim high) {
        this(low, high, Set.of());
    }

    /** A withheld value, or sum of values. */
    public static Question of(Sum sum, BigDecimal lowerLimit, BigDecimal upperLimit) {
        return new Question(Claim.atMost(sum, lowerLimit), Claim.atLeast(sum, upperLimit));
    }

    /**
     * A withheld share of two unknowns, with limits between zero and one. A share is at most 3/10 when the part less 3/10
     * of the whole is at most zero. As a share of nothing is none, the whole must be known to be above zero: by its least
     * value, or by a statement.
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
