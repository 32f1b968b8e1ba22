package org.systemicrisk.data.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** What came of a check: the scored assessment, when it could be read, and all findings, those of reading
 * included. */
public final class CheckedAssessment {

    private final @Nullable ScoredAssessment scored;
    private final List<Finding> ofReading;
    private final List<Finding> ofRules;
    private final List<AcceptedFinding> accepted;

    CheckedAssessment(@Nullable ScoredAssessment scored, List<Finding> ofReading, Verdict verdict) {
        this.scored = scored;
        this.ofReading = List.copyOf(ofReading);
        this.ofRules = Stream.concat(verdict.wrong().stream(), verdict.open().stream())
                .distinct()
                .sorted()
                .toList();
        this.accepted = List.copyOf(verdict.accepted());
    }

    /** The scored assessment; empty when it could not be read, so that no rule was run. */
    public Optional<ScoredAssessment> scored() {
        return Optional.ofNullable(scored);
    }

    /** All findings that are open, sorted by place. */
    public List<Finding> findings() {
        return Stream.concat(ofReading.stream(), ofRules.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of them that rules gave, and those about acceptances: they do not stop a draft. */
    public List<Finding> ofRules() {
        return ofRules;
    }

    /** The findings that somebody answers for, sorted by place. */
    public List<AcceptedFinding> accepted() {
        return accepted;
    }

    public boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isError);
    }
}
