package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** An effectiveness from answers: the points earned over the points possible, in per cent, looked up in bands. */
final class AnswerPoints {

    private final Methodology methodology;
    private final Map<MaturityId, BigDecimal> points = new HashMap<>();
    private final BigDecimal most;

    AnswerPoints(Methodology methodology) {
        this.methodology = methodology;
        EffectivenessMethod method = methodology.effectiveness();
        this.most = method == null ? BigDecimal.ZERO : method.mostPoints().orElse(BigDecimal.ZERO);
        if (method != null) {
            method.maturity().forEach(step -> points.putIfAbsent(step.id(), step.points()));
        }
    }

    Optional<Result> of(List<QuestionAnswer> answers) {
        EffectivenessMethod method = methodology.effectiveness();
        Optional<Scale> scale = methodology.scaleOf(Dimension.EFFECTIVENESS);
        if (method == null || answers.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        List<Derivation.QuestionScore> scores = new ArrayList<>();
        BigDecimal earned = BigDecimal.ZERO;
        for (QuestionAnswer answer : answers) {
            BigDecimal own = answer.answer().value().map(points::get).orElse(null);
            if (own == null) {
                return Optional.empty();
            }
            earned = earned.add(own);
            scores.add(new Derivation.QuestionScore(
                    answer.question(), answer.answer(), answer.answer().map(id -> own)));
        }
        BigDecimal possible = most.multiply(BigDecimal.valueOf(answers.size()));
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
}
