package org.systemicrisk.model.audit;

import java.math.BigDecimal;

/** Numbers of small assessments as whole thousandths: they have no more decimals, and whole numbers are tried fast. */
final class Thousandths {

    static final long ONE = 1_000;
    static final long HUNDRED = 100 * ONE;

    private Thousandths() {}

    static long of(BigDecimal number) {
        return number.movePointRight(3).longValueExact();
    }

    static BigDecimal decimal(long thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The nearest multiple of a step to a fraction of numbers above zero, halves up. */
    static long nearest(long dividend, long divisor, long step) {
        return Math.floorDiv(2 * dividend + step * divisor, 2 * step * divisor) * step;
    }
}
