package org.systemicrisk.model.rule.signals;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The shares of a population that a random sample leaves possible at a confidence of 95 %.
 *
 * @param lowest in per cent
 * @param highest in per cent
 */
record SampleRange(BigDecimal lowest, BigDecimal highest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /**
     * The score interval of Wilson (1927), which holds for small shares and small samples, too.
     *
     * @param percent the share in the sample, from 0 to 100
     * @param size of the sample, at least 1
     */
    static SampleRange of(BigDecimal percent, int size) {
        BigDecimal share = percent.divide(HUNDRED, PRECISION);
        BigDecimal n = BigDecimal.valueOf(size);
        BigDecimal square = Z.multiply(Z);
        BigDecimal spread = share.multiply(BigDecimal.ONE.subtract(share))
                .divide(n, PRECISION)
                .add(square.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), PRECISION))
                .sqrt(PRECISION)
                .multiply(Z);
        BigDecimal middle = share.add(square.divide(n.multiply(BigDecimal.valueOf(2)), PRECISION));
        BigDecimal whole = BigDecimal.ONE.add(square.divide(n, PRECISION));
        return new SampleRange(
                middle.subtract(spread).multiply(HUNDRED).divide(whole, PRECISION),
                middle.add(spread).multiply(HUNDRED).divide(whole, PRECISION));
    }

    boolean holds(BigDecimal percent) {
        return percent.compareTo(lowest) >= 0 && percent.compareTo(highest) <= 0;
    }
}
