package org.systemicrisk.data.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.finding.Finding;

/** What came of reading an assessment: all findings, and the assessment itself when none of them is an error. */
public final class Reading {
    private final @Nullable Assessment assessment;
    private final List<Acceptance> acceptances;
    private final List<Finding> findings;
    private final List<Gap> gaps;
    private final SourceTexts texts;

    Reading(
            @Nullable Assessment assessment,
            List<Acceptance> acceptances,
            List<Finding> findings,
            List<Gap> gaps,
            SourceTexts texts) {
        this.assessment = assessment;
        this.acceptances = List.copyOf(acceptances);
        this.findings = List.copyOf(findings);
        this.gaps = List.copyOf(gaps);
        this.texts = texts;
    }

    /** The assessment, when there is no error. */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** What the project accepts among findings; no part of the assessment, so that no edition can hold it. */
    public List<Acceptance> acceptances() {
        return acceptances;
    }

    /** All findings, sorted by place. */
    public List<Finding> findings() {
        return findings;
    }

    /** What a draft still lacks; empty in a final reading, where it is a finding. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** The texts of the files for excerpts, with what is withheld masked. */
    public SourceTexts texts() {
        return texts;
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
