package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Tally;
import org.systemicrisk.model.rating.Dimension;

/** An effectiveness from answers: their points are put together, and the number is looked up in bands or among those of the steps. */
final class AnswerPoints {

    private final Methodology methodology;
    private final Map<MaturityId, BigDecimal> points = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    AnswerPoints(Methodology methodology) {
        this.methodology = methodology;
        EffectivenessMethod method = methodology.effectiveness();
        if (method != null) {
            method.maturity().forEach(step -> points.putIfAbsent(step.id(), step.points()));
            method.questions().forEach(question -> asked.add(question.id().value()));
        }
    }

    /** @param excluded the questions that are not counted */
    Optional<Result> of(List<QuestionAnswer> answers, Set<String> excluded) {
        EffectivenessMethod method = methodology.effectiveness();
        Optional<Scale> scale = methodology.scaleOf(Dimension.EFFECTIVENESS);
        if (method == null || scale.isEmpty()) {
            return Optional.empty();
        }
        List<Derivation.QuestionScore> scores = new ArrayList<>();
        List<BigDecimal> earned = new ArrayList<>();
        for (QuestionAnswer answer : answers) {
            if (!excluded.contains(answer.question().value())) {
                BigDecimal own = answer.answer().value().map(points::get).orElse(null);
                if (own == null) {
                    return Optional.empty();
                }
                earned.add(own);
                scores.add(new Derivation.QuestionScore(
                        answer.question(), answer.answer(), answer.answer().map(id -> own)));
            }
        }
        if (method.aggregation() == Aggregation.SUM && isUnanswered(scores, excluded)) {
            return Optional.empty();
        }
        return result(method, scale.get(), scores, earned);
    }

    /** A sum of fewer points is lower, whatever the missing answers would be. */
    private boolean isUnanswered(List<Derivation.QuestionScore> scores, Set<String> excluded) {
        Set<String> answered =
                scores.stream().map(score -> score.question().value()).collect(Collectors.toSet());
        return asked.stream()
                .filter(question -> !excluded.contains(question))
                .anyMatch(question -> !answered.contains(question));
    }

    private static Optional<Result> result(
            EffectivenessMethod method, Scale scale, List<Derivation.QuestionScore> scores, List<BigDecimal> points) {
        List<Tally> tallies =
                method.weights() == null ? method.together(points) : method.tallies(byQuestion(scores, points));
        return method.exact(tallies).map(exact -> {
            BigDecimal number = method.rounded(exact);
            Landing landing = Landing.of(Fraction.of(number), method, scale);
            BigDecimal earned = tallies.stream().map(Tally::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal possible =
                    method.isShare() ? method.possible(scores.size()).orElse(null) : null;
            return new Result(
                    method.bands().isEmpty() ? CombinedNumbers.numbered(Fraction.of(number), scale) : landing.rating(),
                    new Derivation.FromAnswers(
                            method.aggregation(),
                            scores,
                            areas(method, tallies),
                            earned,
                            possible,
                            number,
                            landing.band(),
                            landing.otherBand()));
        });
    }

    private static Map<QuestionId, BigDecimal> byQuestion(
            List<Derivation.QuestionScore> scores, List<BigDecimal> points) {
        Map<QuestionId, BigDecimal> earned = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            earned.put(scores.get(i).question(), points.get(i));
        }
        return earned;
    }

    private static List<Derivation.AreaScore> areas(EffectivenessMethod method, List<Tally> tallies) {
        List<Derivation.AreaScore> areas = new ArrayList<>();
        for (Tally tally : tallies) {
            String area = tally.area();
            if (area != null) {
                method.exact(tally)
                        .map(exact -> new Derivation.AreaScore(
                                area, tally.weight(), tally.answers(), tally.earned(), exact.decimal()))
                        .ifPresent(areas::add);
            }
        }
        return areas;
    }
}
