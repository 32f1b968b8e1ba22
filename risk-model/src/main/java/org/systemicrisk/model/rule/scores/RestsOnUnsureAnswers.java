package org.systemicrisk.model.rule.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Score;

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
        for (Rated rated : Rated.all(dossier)) {
            for (Dimension dimension : List.of(Dimension.SEVERITY, Dimension.EFFECTIVENESS)) {
                List<String> unsure = Given.answers(rated, dimension).stream()
                        .filter(answer -> answer.confidence() == Confidence.LOW)
                        .map(Given::name)
                        .toList();
                if (!unsure.isEmpty() && !isWithheld(rated, dimension, dossier)) {
                    dossier.scores(rated.id())
                            .map(scores -> scores.of(dimension))
                            .filter(score -> score.basis() instanceof Basis.Computed)
                            .ifPresent(score -> worse(rated, dimension, dossier)
                                    .filter(step -> !score.step().equals(Optional.of(step)))
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

    private static Optional<StepId> worse(Rated rated, Dimension dimension, Dossier dossier) {
        if (dimension == Dimension.SEVERITY) {
            return Optional.ofNullable(rated.severity()).flatMap(severity -> severity(severity.parts(), dossier));
        }
        return Optional.ofNullable(rated.effectiveness())
                .flatMap(effectiveness -> effectiveness(
                        effectiveness.answers(),
                        dossier.assessment().methodology().effectiveness()));
    }

    private static Optional<StepId> severity(Map<String, Answer> parts, Dossier dossier) {
        SeverityMethod method = dossier.assessment().methodology().severity();
        Optional<Scale> scale = dossier.assessment().methodology().scaleOf(Dimension.SEVERITY);
        if (method == null || scale.isEmpty()) {
            return Optional.empty();
        }
        int sum = 0;
        for (Answer answer : parts.values()) {
            Optional<Integer> number = answer.answer().value().flatMap(value -> value.number(scale.get()));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            boolean higher = answer.confidence() == Confidence.LOW
                    && number.get() < scale.get().steps().size();
            sum += number.get() + (higher ? 1 : 0);
        }
        int number = method.number(sum, parts.size());
        return Optional.of(scale.get().steps().get(number - 1).id());
    }

    private static Optional<StepId> effectiveness(List<QuestionAnswer> answers, @Nullable EffectivenessMethod method) {
        if (method == null || method.mostPoints().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal earned = BigDecimal.ZERO;
        for (QuestionAnswer answer : answers) {
            Optional<BigDecimal> points = points(answer, method.maturity());
            if (points.isEmpty()) {
                return Optional.empty();
            }
            earned = earned.add(points.get());
        }
        BigDecimal percent =
                method.percent(earned, method.mostPoints().get().multiply(BigDecimal.valueOf(answers.size())));
        return method.bands().stream()
                .filter(band -> band.holds(percent))
                .findFirst()
                .map(Band::step);
    }

    /** The points of an answer; of one with low confidence, those of the step below. */
    private static Optional<BigDecimal> points(QuestionAnswer answer, List<MaturityStep> maturity) {
        List<String> ids = maturity.stream().map(step -> step.id().value()).toList();
        return answer.answer()
                .value()
                .map(id -> ids.indexOf(id.value()))
                .filter(at -> at >= 0)
                .map(at -> maturity.get(answer.confidence() == Confidence.LOW ? Math.max(0, at - 1) : at))
                .map(MaturityStep::points);
    }
}
