package org.systemicrisk.model.methodology;

import java.math.RoundingMode;

/** How ties and fractions are rounded. */
public enum Rounding {
    /** To the nearer, ties upwards. */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearer, ties downwards. */
    HALF_DOWN(RoundingMode.HALF_DOWN),
    /** To the nearer, ties to the even neighbour. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Always upwards. */
    UP(RoundingMode.CEILING),
    /** Always downwards. */
    DOWN(RoundingMode.FLOOR);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** The same rule for exact decimals. */
    public RoundingMode mode() {
        return mode;
    }
}
