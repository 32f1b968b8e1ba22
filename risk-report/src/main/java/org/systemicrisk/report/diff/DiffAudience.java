package org.systemicrisk.report.diff;

import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** Who reads a diff. */
public enum DiffAudience {
    /** The provider: everything, and what still has to be explained. */
    INTERNAL("risk-diff-internal"),
    /** The authorities, who have both complete editions. */
    AUTHORITIES("risk-diff-confidential"),
    /** Everybody, who has both non-confidential editions. */
    PUBLIC("risk-diff");

    private final String folder;

    DiffAudience(String folder) {
        this.folder = folder;
    }

    /** The name at the command line and in files. */
    public String wire() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Where it is written below the build's folder: nothing that is secret lies beside what is public. */
    public String folder() {
        return folder;
    }

    public boolean isPublic() {
        return this == PUBLIC;
    }

    /** What this audience may see of an assessment beside another. */
    Edition edition(ScoredAssessment scored, ScoredAssessment other) {
        return isPublic() ? Redactor.publishBeside(scored, other) : Redactor.complete(scored);
    }
}
