package org.systemicrisk.model.diff;

/** What sort of thing a difference is about. */
public enum Kind {
    MODULE,
    RISK,
    METHODOLOGY,
    MEASURE,
    REDACTION,
    METRIC,
    FUNCTIONALITY,
    POLICY,
    SCREENING,
    SIGNAL,
    CONSULTATION,
    CHAPTER
}
