package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Between which steps a share of two unknowns lies. A share exceeds 3/10 when the part less 3/10 of the whole is above
 * zero, which is a linear question for every step; halving finds the step at which it is refuted.
 */
final class ShareEnds {

    private final Attack attack;
    private final Unknown part;
    private final Unknown whole;
    private final Sum partSum;
    private final Sum wholeSum;
    private final int decimals;

    /** @param decimals of the steps */
    ShareEnds(Attack attack, Knowledge knowledge, int part, int whole, int decimals) {
        this.attack = attack;
        this.part = knowledge.unknowns().get(part);
        this.whole = knowledge.unknowns().get(whole);
        this.partSum = Sum.of(part);
        this.wholeSum = Sum.of(whole);
        this.decimals = decimals;
        if (!attack.hasShare(part, whole)) {
            throw new IllegalArgumentException("no share of unknown " + part + " in unknown " + whole
                    + ": the part must not be below zero, and the whole must be above");
        }
    }

    Interval interval() {
        BigInteger beyond = part.greatest()
                .scaleByPowerOfTen(decimals)
                .divide(whole.least(), 0, RoundingMode.CEILING)
                .toBigInteger();
        BigInteger greatest = firstRefuted(1, BigInteger.ZERO, beyond);
        BigInteger least = firstRefuted(-1, greatest.negate(), BigInteger.ZERO).negate();
        return new Interval(
                share(least),
                share(greatest),
                attack.ask(exceeds(-1, least.negate().subtract(BigInteger.ONE))) instanceof Answer.Possible,
                attack.ask(exceeds(1, greatest.subtract(BigInteger.ONE))) instanceof Answer.Possible);
    }

    /** The least step that the share, or what it is below zero, is proved not to exceed; the last one needs no proof. */
    private BigInteger firstRefuted(int sign, BigInteger from, BigInteger last) {
        BigInteger low = from;
        BigInteger high = last;
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (attack.ask(exceeds(sign, middle)) instanceof Answer.Impossible) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return high;
    }

    /** That the share, or what it is below zero, is greater than a step: by one unit of the sum at least. */
    private Claim exceeds(int sign, BigInteger step) {
        BigDecimal limit = share(step);
        Sum own = partSum.times(BigDecimal.valueOf(sign));
        int finest = Math.max(part.grain().scale(), whole.grain().scale() + decimals);
        return Claim.atLeast(own.minus(wholeSum.times(limit)), BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, finest)));
    }

    private BigDecimal share(BigInteger steps) {
        return new BigDecimal(steps, decimals);
    }
}
