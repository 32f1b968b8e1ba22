package org.systemicrisk.model.methodology;

import java.math.BigDecimal;

/** In what the number is given by which another is reduced. */
public enum Reduction {
    /** From 0 to 1. */
    SHARE(BigDecimal.ONE),
    /** From 0 to 100. */
    PER_CENT(BigDecimal.valueOf(100));

    private final BigDecimal whole;

    Reduction(BigDecimal whole) {
        this.whole = whole;
    }

    /** The number that takes everything away. */
    public BigDecimal whole() {
        return whole;
    }
}
