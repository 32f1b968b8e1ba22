package org.systemicrisk.model.comparison;

/** Why two ratings cannot be compared. */
public enum Incomparable {
    BEFORE_NOT_STATED,
    NOW_NOT_STATED,
    NOT_MAPPED,
    BOUNDS_OVERLAP
}
