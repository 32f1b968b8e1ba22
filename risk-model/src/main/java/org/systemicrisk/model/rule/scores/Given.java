package org.systemicrisk.model.rule.scores;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.rating.Dimension;

/**
 * An answer from which a rating was computed.
 *
 * @param name the question, or the part of severity
 */
record Given(
        String name,
        @Nullable UnitId author,
        List<EvidenceId> evidence,
        @Nullable Confidence confidence,
        Places places) {

    /** The answers behind severity or effectiveness, in their order; the other ratings have none. */
    static List<Given> answers(Rated rated, Dimension dimension) {
        List<Given> answers = new ArrayList<>();
        if (dimension == Dimension.SEVERITY && rated.severity() != null) {
            rated.severity()
                    .parts()
                    .forEach((part, answer) -> answers.add(
                            new Given(part, answer.author(), answer.evidence(), answer.confidence(), answer.places())));
        }
        if (dimension == Dimension.EFFECTIVENESS && rated.effectiveness() != null) {
            rated.effectiveness()
                    .answers()
                    .forEach(answer -> answers.add(new Given(
                            answer.question().value(),
                            answer.author(),
                            answer.evidence(),
                            answer.confidence(),
                            answer.places())));
        }
        return answers;
    }
}
