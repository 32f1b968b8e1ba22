package org.systemicrisk.model.sensitivity;

import org.systemicrisk.model.rating.Dimension;

/** Something a rating rests on of which it cannot be told what another answer or number would change. */
public record Unknown(Dimension dimension, Cause cause) {

    /** Why it cannot be told. */
    public enum Cause {
        /** This edition does not hold what it was computed from. */
        WITHHELD,
        /** It was stated, because its inputs are not available. */
        STATED,
        /** It was set by hand. */
        BY_HAND,
        /** The inputs at hand do not give it, or its number was raised or capped afterwards. */
        UNTRIED,
        /** There is no rating. */
        MISSING
    }
}
