package org.systemicrisk.model.inference;

import java.math.BigDecimal;

/**
 * One end of what a statement leaves open.
 *
 * @param value the end
 * @param included whether the end itself is left open too; a value that was rounded half up to 3 lies below 3.5
 */
public record Limit(BigDecimal value, boolean included) {

    /** The end belongs to it. */
    public static Limit including(BigDecimal value) {
        return new Limit(value, true);
    }

    /** The end does not belong to it. */
    public static Limit excluding(BigDecimal value) {
        return new Limit(value, false);
    }
}
