package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** An effectiveness from answers: the points earned over the points possible, in per cent, looked up in bands. */
final class AnswerPoints {

    private final Methodology methodology;

    AnswerPoints(Methodology methodology) {
        this.methodology = methodology;
    }

    Optional<Result> of(List<QuestionAnswer> answers) {
        EffectivenessMethod method = methodology.effectiveness();
        Optional<Scale> scale = methodology.scaleOf(Dimension.EFFECTIVENESS);
        if (method == null || answers.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal highest = method.mostPoints().orElse(BigDecimal.ZERO);
        List<Derivation.QuestionScore> scores = new ArrayList<>();
        BigDecimal earned = BigDecimal.ZERO;
        for (QuestionAnswer answer : answers) {
            Optional<BigDecimal> points = answer.answer().value().flatMap(id -> points(method, id));
            if (points.isEmpty()) {
                return Optional.empty();
            }
            earned = earned.add(points.get());
            scores.add(new Derivation.QuestionScore(
                    answer.question(), answer.answer(), answer.answer().map(id -> points.get())));
        }
        BigDecimal possible = highest.multiply(BigDecimal.valueOf(answers.size()));
        return percent(method, scale.get(), scores, earned, possible);
    }

    private static Optional<Result> percent(
            EffectivenessMethod method,
            Scale scale,
            List<Derivation.QuestionScore> scores,
            BigDecimal earned,
            BigDecimal possible) {
        if (possible.signum() == 0 || method.bands().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal percent = method.percent(earned, possible);
        Landing landing = Landing.of(Fraction.of(percent), method, scale);
        return Optional.of(new Result(
                landing.rating(),
                new Derivation.FromAnswers(scores, earned, possible, percent, landing.band(), landing.otherBand())));
    }

    private static Optional<BigDecimal> points(EffectivenessMethod method, MaturityId id) {
        return method.maturity().stream()
                .filter(step -> step.id().equals(id))
                .map(MaturityStep::points)
                .findFirst();
    }
}
