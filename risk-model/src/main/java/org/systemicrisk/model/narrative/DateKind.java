package org.systemicrisk.model.narrative;

/** The dates of an assessment that text may refer to. */
public enum DateKind {
    FROM,
    TO,
    STATE_AS_OF,
    PERFORMED,
    DUE,
    TRANSMITTED,
    AUDIT_REPORT_RECEIVED,
    PUBLISHED,
    DESIGNATION
}
