package org.systemicrisk.model.measurement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: what a mean of three parts is before it is rounded.
 *
 * @param above any decimal
 * @param below not zero
 */
public record Fraction(BigDecimal above, BigDecimal below) implements Comparable<Fraction> {

    /** Enough for any bound that people write; cut off, not rounded, so that a number below a bound stays below it. */
    private static final int DECIMALS = 12;

    public Fraction {
        if (below.signum() == 0) {
            throw new IllegalArgumentException("nothing can be divided by zero");
        }
        if (below.signum() < 0) {
            above = above.negate();
            below = below.negate();
        }
    }

    /** A decimal as it is. */
    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    public Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    public Fraction dividedBy(BigDecimal divisor) {
        return new Fraction(above, below.multiply(divisor));
    }

    /** The multiple of a step that is nearest under a rounding rule, found from the exact number. */
    public BigDecimal roundedTo(BigDecimal step, RoundingMode mode) {
        return above.divide(below.multiply(step), 0, mode).multiply(step);
    }

    /** As a decimal; the thirteenth decimal and those behind it are cut off. */
    public BigDecimal decimal() {
        BigDecimal cut = above.divide(below, DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** Equal numbers are equal, however they are written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        int scale = Math.max(0, Math.max(above.scale(), below.scale()));
        BigInteger numerator = above.setScale(scale).unscaledValue();
        BigInteger denominator = below.setScale(scale).unscaledValue();
        BigInteger shared = numerator.gcd(denominator);
        return numerator.divide(shared).hashCode() * 31
                + denominator.divide(shared).hashCode();
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
