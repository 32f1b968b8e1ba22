package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

/**
 * A rating that was stated although its inputs are there.
 *
 * @param subject id of a module or risk
 * @param score the rating as it was stated
 * @param computed what the methodology gives for the same inputs
 */
public record Restated(String subject, Score score, StepId computed) {

    /** All of them. */
    public static List<Restated> in(ScoredAssessment scored) {
        SubjectScorer scorer = new SubjectScorer(scored.assessment().methodology(), scored.figures());
        List<Restated> restated = new ArrayList<>();
        for (Inputs inputs : Inputs.in(scored.assessment())) {
            scored.scoresOf(inputs.subject()).ifPresent(given -> add(inputs, given, scorer, restated));
        }
        return restated;
    }

    private static void add(Inputs inputs, SubjectScores given, SubjectScorer scorer, List<Restated> restated) {
        for (Dimension dimension : Dimension.values()) {
            if (given.of(dimension).basis() instanceof Basis.Stated) {
                scorer.score(inputs.without(dimension))
                        .of(dimension)
                        .step()
                        .ifPresent(step -> restated.add(new Restated(inputs.subject(), given.of(dimension), step)));
            }
        }
    }
}
