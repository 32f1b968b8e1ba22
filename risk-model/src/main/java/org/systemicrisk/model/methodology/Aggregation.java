package org.systemicrisk.model.methodology;

/** How parts or answers are put together. */
public enum Aggregation {
    /** Arithmetic mean of the step numbers, or of the points of answers. */
    MEAN,
    /** Sum of the points of answers. */
    SUM,
    /** Points earned over points possible, in per cent. */
    EARNED_OVER_POSSIBLE
}
