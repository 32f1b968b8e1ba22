package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.SubjectScorer.Result;

/** The arithmetic of a methodology: from a rate, from parts, from answers. Exact decimals throughout. */
final class Computation {

    private static final int MEAN_DECIMALS = 4;

    private final Methodology methodology;
    private final Figures figures;

    Computation(Methodology methodology, Figures figures) {
        this.methodology = methodology;
        this.figures = figures;
    }

    Optional<Result> ofRate(MetricId metric) {
        ProbabilityMethod method = methodology.probability();
        Optional<Observation> observation = figures.find(metric, null);
        if (method == null || observation.isEmpty()) {
            return Optional.empty();
        }
        return observation
                .get()
                .value()
                .value()
                .flatMap(rate -> band(method.bands(), rate.value()))
                .map(band -> new Result(
                        band.step(),
                        new Derivation.FromRate(
                                metric, observation.get().value().map(Quantity::value), band)));
    }

    Optional<Result> ofParts(Map<String, Answer> answers) {
        SeverityMethod method = methodology.severity();
        Optional<Scale> scale = methodology.scaleOf(Dimension.SEVERITY);
        if (method == null || scale.isEmpty()) {
            return Optional.empty();
        }
        List<Derivation.PartScore> parts = new ArrayList<>();
        int sum = 0;
        for (String part : method.parts()) {
            Optional<Integer> number = number(answers.get(part), scale.get());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum += number.get();
            parts.add(new Derivation.PartScore(part, Cell.of(number.get())));
        }
        return mean(method, scale.get(), parts, sum);
    }

    private static Optional<Result> mean(
            SeverityMethod method, Scale scale, List<Derivation.PartScore> parts, int sum) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        StepId step = scale.steps().get(method.number(sum, parts.size()) - 1).id();
        BigDecimal mean = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(parts.size()), MEAN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(new Result(step, new Derivation.FromParts(parts, Cell.of(mean), step)));
    }

    Optional<Result> ofAnswers(List<QuestionAnswer> answers) {
        EffectivenessMethod method = methodology.effectiveness();
        if (method == null || answers.isEmpty()) {
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
        return percent(method, scores, earned, possible);
    }

    private static Optional<Result> percent(
            EffectivenessMethod method, List<Derivation.QuestionScore> scores, BigDecimal earned, BigDecimal possible) {
        if (possible.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent = method.percent(earned, possible);
        return band(method.bands(), percent)
                .map(band ->
                        new Result(band.step(), new Derivation.FromAnswers(scores, earned, possible, percent, band)));
    }

    private static Optional<Band> band(List<Band> bands, BigDecimal value) {
        return bands.stream().filter(band -> band.holds(value)).findFirst();
    }

    private static Optional<BigDecimal> points(EffectivenessMethod method, MaturityId id) {
        return method.maturity().stream()
                .filter(step -> step.id().equals(id))
                .map(MaturityStep::points)
                .findFirst();
    }

    private static Optional<Integer> number(@Nullable Answer answer, Scale scale) {
        return Optional.ofNullable(answer)
                .flatMap(a -> a.answer().value())
                .flatMap((AnswerValue value) -> value.number(scale));
    }
}
