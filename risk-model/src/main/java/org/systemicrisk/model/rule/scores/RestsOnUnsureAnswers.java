package org.systemicrisk.model.rule.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.SubjectScorer;

/** The rating would be worse if answers given with low confidence were one step too good. */
final class RestsOnUnsureAnswers implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-018",
                "rating that turns on answers of low confidence",
                Severity.NOTE,
                """
                Confidence is asked for so that readers know what a rating hangs on. Where answers of low confidence could be one step too good, and the rating
                would then be another, that is worth knowing before somebody else finds it out.

                The rule moves every such answer by one step, all at once: effectiveness down, severity up. It is silent where an answer is withheld.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Inputs> inputs = Inputs.in(dossier.assessment()).stream()
                .collect(Collectors.toMap(Inputs::subject, Function.identity(), (first, second) -> first));
        for (Rated rated : Rated.all(dossier)) {
            for (Dimension dimension : List.of(Dimension.SEVERITY, Dimension.EFFECTIVENESS)) {
                List<String> unsure = Given.answers(rated, dimension).stream()
                        .filter(answer -> answer.confidence() == Confidence.LOW)
                        .map(Given::name)
                        .toList();
                if (!unsure.isEmpty() && !isWithheld(rated, dimension, dossier)) {
                    Optional<StepId> worse = Optional.ofNullable(inputs.get(rated.id()))
                            .flatMap(given -> worse(given, dimension, dossier));
                    dossier.scores(rated.id())
                            .map(scores -> scores.of(dimension))
                            .filter(score -> score.basis() instanceof Basis.Computed)
                            .ifPresent(
                                    score -> worse.filter(step -> !score.step().equals(Optional.of(step)))
                                            .ifPresent(step -> tell(rated, score, step, unsure, dossier, remarks)));
                }
            }
        }
    }

    private static void tell(
            Rated rated, Score score, StepId step, List<String> unsure, Dossier dossier, Remarks remarks) {
        Ladder ladder = new Ladder(dossier.assessment().methodology());
        String given = ladder.say(score.dimension(), score.rating());
        String other = ladder.say(score.dimension(), new Rating.At(step));
        remarks.add(
                rated.subject(),
                rated.at(score.dimension().wire()),
                "the " + score.dimension().inWords() + " of " + rated.id() + " is " + given + "; with "
                        + Listed.of(unsure) + ", answered with low confidence, one step worse, it would be " + other,
                "find better evidence for these answers",
                score.dimension().wire(),
                given,
                other);
    }

    private static boolean isWithheld(Rated rated, Dimension dimension, Dossier dossier) {
        return rated.isModule()
                && Given.answers(rated, dimension).stream().anyMatch(answer -> dossier.withholdings()
                        .ofAnswer(rated.module(), answer.name())
                        .isPresent());
    }

    private static Optional<StepId> worse(Inputs inputs, Dimension dimension, Dossier dossier) {
        Methodology methodology = dossier.assessment().methodology();
        return new SubjectScorer(methodology, dossier.scored().figures())
                .score(new UnsureWorse(methodology).of(inputs, dimension))
                .of(dimension)
                .step();
    }
}
