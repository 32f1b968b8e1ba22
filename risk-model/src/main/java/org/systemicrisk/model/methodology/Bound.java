package org.systemicrisk.model.methodology;

import java.math.BigDecimal;

/**
 * An end of a range of numbers.
 *
 * @param included whether the number itself belongs to the range
 */
public record Bound(BigDecimal value, boolean included) {

    static Bound included(BigDecimal value) {
        return new Bound(value, true);
    }

    static Bound excluded(BigDecimal value) {
        return new Bound(value, false);
    }

    /** The same number, on the other side of the border. */
    Bound beyond() {
        return new Bound(value, !included);
    }
}
