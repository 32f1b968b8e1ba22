package org.systemicrisk.model.diff;

/**
 * How much a difference weighs, heaviest first: the rule by which a diff is sorted. What remains after the measures comes first, because Article
 * 35 is measured by it; then what there is to be mitigated; then what is rated at all, and by which method; then what was promised; then what
 * the public may not read any more; then what the ratings were made from, and the answers behind those; and last the words.
 */
public enum Weight {
    /** A residual rating. */
    RESIDUAL,
    /** An inherent rating. */
    INHERENT,
    /** A module or a risk that came, went, moved, was split, merged or renamed. */
    REGISTRY,
    /** The methodology. */
    METHODOLOGY,
    /** A mitigation measure (Article 35(1)). */
    MEASURE,
    /** A removal from the public edition (Article 42(5)). */
    REDACTION,
    /** Probability, severity or effectiveness. */
    PART,
    /** What the ratings rest on: answers, figures that are asked for, what was stated or set by hand. */
    INPUT,
    /** A figure, or what it counts. */
    FIGURE,
    /** What else the registry and the assessment list. */
    OTHER,
    /** A text. */
    TEXT
}
