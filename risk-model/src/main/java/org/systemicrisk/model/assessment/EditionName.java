package org.systemicrisk.model.assessment;

/** An edition of the report, as settings name it. */
public enum EditionName {
    /** Everything; for the authorities (Article 42(4)). */
    COMPLETE,
    /** Without confidential parts; for everybody (Article 42(5)). */
    NON_CONFIDENTIAL
}
