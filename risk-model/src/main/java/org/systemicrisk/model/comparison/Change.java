package org.systemicrisk.model.comparison;

/** What became of a rating since the assessment before. */
public enum Change {
    RAISED,
    LOWERED,
    UNCHANGED,
    /** Rated now, not before. */
    NEW,
    /** Rated before, not now. */
    DROPPED,
    /** A rating is missing, cannot be mapped, or is only known within bounds that leave the direction open. */
    NOT_COMPARABLE
}
