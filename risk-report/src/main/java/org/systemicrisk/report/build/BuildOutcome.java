package org.systemicrisk.report.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;

/**
 * What came of a build.
 *
 * @param built the assessment that was built; absent when the project has none
 * @param findings all of them, sorted by place
 * @param texts the files' lines for excerpts, with what is withheld masked
 * @param read how much was read
 * @param ratings the modules' ratings; empty when the files could not be read
 * @param editions what was written; empty when there is an error
 * @param internal where the findings are
 */
public record BuildOutcome(
        @Nullable AssessmentId built,
        List<Finding> findings,
        SourceTexts texts,
        Extent read,
        List<RatingLine> ratings,
        List<WrittenEdition> editions,
        Path internal) {

    public BuildOutcome {
        findings = List.copyOf(findings);
        ratings = List.copyOf(ratings);
        editions = List.copyOf(editions);
    }

    /** How much was read, for the log. */
    public record Extent(int modules, int risks, int measures, int figures, int redactions) {
        static final Extent NOTHING = new Extent(0, 0, 0, 0, 0);
    }

    /** The assessment that was built. */
    public Optional<AssessmentId> assessment() {
        return Optional.ofNullable(built);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
