package org.systemicrisk.model.comparison;

/** What a reader must know beside the steps of a bridge. */
public enum Caveat {
    /** The rate behind it has a break, and it makes no difference to this rating. */
    BREAK_WITHOUT_EFFECT,
    /** Not all questions of this methodology were asked before; the earlier answers count as far as they go. */
    QUESTIONS_ADDED,
    /** Not all questions of before are asked any more. */
    QUESTIONS_DROPPED,
    /** The rating of one of the two assessments was set by hand. */
    SET_BY_HAND
}
