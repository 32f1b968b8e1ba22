package org.systemicrisk.model.comparison;

/** Why it cannot be told how much of a change comes from the method and how much from the data. */
public enum Unbridged {
    /** It was not rated in the assessment before. */
    NOT_RATED_BEFORE,
    /** It is not rated any more. */
    NOT_RATED_NOW,
    /** The assessment before does not state a rating. */
    BEFORE_NOT_STATED,
    /** This assessment does not state a rating. */
    NOW_NOT_STATED,
    /** A rating is known only within bounds. */
    BOUNDS,
    /** The methodology does not say how the earlier label is read. */
    NOT_MAPPED,
    /** The entry was split, joined with another or drawn anew. */
    REGROUPED,
    /** The rate behind it has a break between the two assessments. */
    RATE_BROKEN,
    /** It rests on another rate than before. */
    OTHER_RATE,
    /** The methodology does not say how the earlier answers are read. */
    ANSWERS_NOT_MAPPED,
    /** What the earlier rating rests on is withheld. */
    INPUTS_WITHHELD,
    /** What the earlier rating rests on is not known. */
    INPUTS_MISSING
}
