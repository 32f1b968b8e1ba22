package org.systemicrisk.model.comparison;

/** What moved a rating between two assessments. */
public enum Mover {
    /** Neither the method nor the data. */
    NOTHING,
    /** The method alone: on the data of before, it gives another rating. */
    METHOD,
    /** The data alone: the method gives for the data of before what was given then. */
    DATA,
    /** Both, in the same direction. */
    BOTH,
    /** Both, in opposite directions. */
    OPPOSED,
    /** It cannot be told. */
    UNKNOWN
}
