package org.systemicrisk.model.redaction;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Takes the assessment compared to out of an edition and puts it back: it has redactions of its own and must not be
 * edited by those of another year.
 */
final class Previous {

    private Previous() {}

    static ScoredAssessment without(ScoredAssessment scored) {
        return with(scored, null);
    }

    static ScoredAssessment replace(ScoredAssessment scored, ScoredAssessment previous) {
        return with(scored, previous);
    }

    private static ScoredAssessment with(ScoredAssessment scored, @Nullable ScoredAssessment previous) {
        Assessment a = scored.assessment();
        Assessment changed = new Assessment(
                a.id(),
                a.settings(),
                a.header(),
                a.registry(),
                a.legal(),
                a.methodology(),
                a.observations(),
                a.ratings(),
                a.redactions(),
                a.consultations(),
                a.narrative(),
                a.published(),
                previous == null ? null : previous.assessment());
        return new ScoredAssessment(
                changed, scored.figures(), scored.modules(), scored.risks(), scored.whole(), previous);
    }
}
