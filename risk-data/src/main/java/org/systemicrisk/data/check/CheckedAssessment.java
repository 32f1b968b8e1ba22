package org.systemicrisk.data.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** What came of a check: the scored assessment, when it could be read, and all findings, those of reading
 * included. */
public final class CheckedAssessment {

    private final @Nullable ScoredAssessment scored;
    private final List<Finding> findings;
    private final List<AcceptedFinding> accepted;

    CheckedAssessment(@Nullable ScoredAssessment scored, List<Finding> findings, List<AcceptedFinding> accepted) {
        this.scored = scored;
        this.findings = List.copyOf(findings);
        this.accepted = List.copyOf(accepted);
    }

    /** The scored assessment; empty when it could not be read, so that no rule was run. */
    public Optional<ScoredAssessment> scored() {
        return Optional.ofNullable(scored);
    }

    /** All findings that are open, sorted by place. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that somebody answers for, sorted by place. */
    public List<AcceptedFinding> accepted() {
        return accepted;
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
