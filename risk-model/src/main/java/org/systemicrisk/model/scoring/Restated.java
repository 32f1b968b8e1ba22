package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.ModuleRatings;
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
        Map<String, SubjectScores> modules = bySubject(scored.modules());
        Map<String, SubjectScores> risks = bySubject(scored.risks());
        List<Restated> restated = new ArrayList<>();
        for (ModuleRatings ratings : scored.assessment().ratings()) {
            add(Scorer.inputs(ratings), modules, scorer, restated);
            ratings.risks().forEach(risk -> add(Scorer.inputs(risk), risks, scorer, restated));
        }
        return restated;
    }

    private static Map<String, SubjectScores> bySubject(List<SubjectScores> scores) {
        return scores.stream()
                .collect(Collectors.toMap(SubjectScores::subject, Function.identity(), (first, second) -> first));
    }

    private static void add(
            Inputs inputs, Map<String, SubjectScores> scores, SubjectScorer scorer, List<Restated> restated) {
        SubjectScores given = scores.get(inputs.subject());
        for (Dimension dimension : Dimension.values()) {
            if (given != null && given.of(dimension).basis() instanceof Basis.Stated) {
                scorer.score(inputs.without(dimension))
                        .of(dimension)
                        .step()
                        .ifPresent(step -> restated.add(new Restated(inputs.subject(), given.of(dimension), step)));
            }
        }
    }
}
