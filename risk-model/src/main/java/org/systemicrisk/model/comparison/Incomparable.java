package org.systemicrisk.model.comparison;

/** Why two ratings cannot be compared. */
public enum Incomparable {
    BEFORE_NOT_STATED,
    NOW_NOT_STATED,
    NOT_MAPPED,
    BOUNDS_OVERLAP,
    /** It is one part of what was rated as a whole. */
    SPLIT,
    /** It joins what was rated singly. */
    MERGED,
    /** It was cut anew out of several. */
    REDRAWN
}
