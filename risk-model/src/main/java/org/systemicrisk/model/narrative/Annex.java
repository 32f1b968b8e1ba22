package org.systemicrisk.model.narrative;

/** The annexes of a report, in their order. */
public enum Annex {
    PROBABILITY,
    SEVERITY,
    INHERENT,
    EFFECTIVENESS,
    RESIDUAL,
    RULES,
    METRICS,
    MEASURES,
    CATEGORIES,
    REDACTIONS,
    SENSITIVITY
}
