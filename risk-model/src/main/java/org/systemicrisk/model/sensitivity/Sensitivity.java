package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * How sure the ratings of an assessment are.
 *
 * @param rule what was declared, or its defaults
 * @param subjects modules and singly rated risks, in the order of the files, and the whole where something is rolled up to it
 */
public record Sensitivity(Rule rule, List<SubjectSensitivity> subjects) {

    public Sensitivity {
        subjects = List.copyOf(subjects);
    }

    /** Tries every rating of an edition's content; what that content does not hold stays unknown. */
    public static Sensitivity of(ScoredAssessment content) {
        Assessment assessment = content.assessment();
        Rule rule = Rule.of(assessment.settings().sensitivity());
        SubjectScorer scorer = new SubjectScorer(assessment.methodology(), content.figures());
        List<SubjectSensitivity> subjects = new ArrayList<>();
        for (Inputs inputs : Inputs.in(assessment)) {
            content.scoresOf(inputs.subject())
                    .ifPresent(scores -> subjects.add(of(
                            rule,
                            assessment.methodology(),
                            scorer,
                            content.figures(),
                            withRatedParts(inputs, content),
                            scores)));
        }
        WholeTrial.of(content).ifPresent(subjects::add);
        return new Sensitivity(rule, subjects);
    }

    /** What is rolled up from the ratings of risks rests on these as they are published, and on nothing behind them. */
    private static Inputs withRatedParts(Inputs inputs, ScoredAssessment content) {
        return inputs.level() != Level.MODULES
                        || inputs.parts().isEmpty()
                        || content.assessment().methodology().rollUps().isEmpty()
                ? inputs
                : inputs.withParts(inputs.parts().stream()
                        .map(part -> content.scoresOf(part.subject())
                                .map(scores -> rated(part, scores))
                                .orElse(part))
                        .toList());
    }

    private static Inputs rated(Inputs part, SubjectScores scores) {
        Inputs rated = part.withParts(List.of()).withAnswers(List.of());
        for (Dimension dimension : Dimension.values()) {
            Optional<StepId> step = scores.of(dimension).step();
            rated = step.isPresent() ? rated.supposing(dimension, step.get()) : rated.without(dimension);
        }
        return rated;
    }

    /**
     * Tries the ratings of one module or risk.
     *
     * @param scorer of this methodology and these figures
     * @param scores as they are published, which is what {@code inputs} give as far as they are there
     */
    public static SubjectSensitivity of(
            Rule rule,
            Methodology methodology,
            SubjectScorer scorer,
            Figures figures,
            Inputs inputs,
            SubjectScores scores) {
        Rescoring rescoring = new Rescoring(methodology, scorer, inputs, scores);
        return new Trial(rule, rescoring, figures, inputs).run();
    }

    /** What was found about a module or risk. */
    public Optional<SubjectSensitivity> of(String subject) {
        return subjects.stream().filter(s -> s.subject().equals(subject)).findFirst();
    }
}
