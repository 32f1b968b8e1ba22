package org.systemicrisk.model.methodology;

/** How ties and fractions are rounded. */
public enum Rounding {
    /** To the nearer, ties upwards. */
    HALF_UP,
    /** To the nearer, ties to the even neighbour. */
    HALF_EVEN,
    /** Always upwards. */
    UP,
    /** Always downwards. */
    DOWN
}
