package org.systemicrisk.model.assessment;

/** Why an assessment is made (Articles 34(1) and 36). */
public enum AssessmentKind {
    /** The yearly assessment. */
    ANNUAL,
    /** Before a functionality with a likely critical impact is deployed. */
    AD_HOC,
    /** On a decision under Article 36. */
    CRISIS
}
