package org.systemicrisk.model.methodology;

/** How the ratings of several become one. */
public enum RollUpBy {
    MEAN,
    WEIGHTED_MEAN,
    MAXIMUM,
    MINIMUM,
    /** A step is given when at least a part of them reaches a step. */
    SHARE,
    /** The highest step that two of them reach that stand beside each other in their order. */
    TWO_IN_A_ROW
}
