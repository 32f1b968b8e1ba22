package org.systemicrisk.report.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;

/**
 * What came of a build.
 *
 * @param built the assessment that was built; absent when the project has none
 * @param results all findings
 * @param ending whether findings stand in the way
 * @param texts the files' lines for excerpts, with what is withheld masked
 * @param read how much was read
 * @param ratings the modules' ratings; empty when the files could not be read
 * @param editions what was written; empty when findings stand in the way
 * @param internal where the findings are
 */
public record BuildOutcome(
        @Nullable AssessmentId built,
        Results results,
        Ending ending,
        SourceTexts texts,
        Extent read,
        List<RatingLine> ratings,
        List<WrittenEdition> editions,
        Path internal) {

    /** The file beside the findings that has an entry for each that can be accepted. */
    public static final String TO_ACCEPT = "to-accept.yaml";

    public BuildOutcome {
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

    /** The findings that nobody has accepted, sorted by place. */
    public List<Finding> findings() {
        return results.open();
    }

    /** Whether there is an error that nobody has accepted. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isError);
    }
}
