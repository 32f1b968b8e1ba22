package org.systemicrisk.model.inference;

import java.math.BigDecimal;

/**
 * The feasibility interval: what a reader can tell about a value. That it lies nowhere outside was proved.
 *
 * @param leastReached whether a world was found in which it has the least value; if not, the interval may be narrower
 * @param greatestReached whether a world was found in which it has the greatest value; if not, the interval may be narrower
 */
public record Interval(BigDecimal least, BigDecimal greatest, boolean leastReached, boolean greatestReached) {

    /** Whether nothing is left open. */
    public boolean isExact() {
        return least.compareTo(greatest) == 0;
    }
}
