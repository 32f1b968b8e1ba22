package org.systemicrisk.report.diff;

import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * One side of a diff.
 *
 * @param scored with all its values
 * @param source the revision or the folder it was read from; empty for the project itself
 * @param commit the full name of the revision's commit; empty without a revision
 */
public record DiffSide(ScoredAssessment scored, String source, String commit) {

    /** An assessment of the project itself. */
    public static DiffSide of(ScoredAssessment scored) {
        return new DiffSide(scored, "", "");
    }

    /** How the diff speaks of it where both sides are the same assessment: {@code 2024 (v1.0)}. */
    public String label() {
        String id = scored.assessment().id().value();
        return source.isEmpty() ? id : id + " (" + source + ")";
    }
}
