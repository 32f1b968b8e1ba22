package org.systemicrisk.model.methodology;

/** How parts or answers are put together. */
public enum Aggregation {
    /** Arithmetic mean of the step numbers. */
    MEAN,
    /** Points earned over points possible, in per cent. */
    EARNED_OVER_POSSIBLE
}
