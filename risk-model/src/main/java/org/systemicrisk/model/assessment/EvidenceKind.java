package org.systemicrisk.model.assessment;

/** What sort of supporting document it is. */
public enum EvidenceKind {
    DATA_EXTRACT,
    TEST,
    STUDY,
    INTERVIEW,
    LOG,
    DOCUMENT
}
