package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;

class PossiblePointsTest {

    @ParameterizedTest
    @CsvSource({
        "SUM, 2, 0 1 2, 0 1 2 3 4",
        "MEAN, 2, 0 1 2, 0 0.5 1 1.5 2",
        "MEAN, 3, 0.2 0.5 0.8, 0.2 0.3 0.4 0.5 0.6 0.7 0.8",
        "EARNED_OVER_POSSIBLE, 2, 0 1, 0 50 100",
        "EARNED_OVER_POSSIBLE, 1, 1 2, 50 100"
    })
    void areAllThatAnswersComeTo(Aggregation aggregation, int questions, String points, String numbers) {
        assertThat(of(aggregation, null, Collections.nCopies(questions, ""), points))
                .isEqualTo(numbers);
    }

    @Test
    void areTheWeightedMeansOfAreas() {
        Map<String, BigDecimal> weights = Map.of("Design", BigDecimal.ONE, "Effect", BigDecimal.valueOf(3));

        assertThat(of(Aggregation.EARNED_OVER_POSSIBLE, weights, List.of("Design", "Effect"), "0 1"))
                .isEqualTo("0 25 75 100");
        assertThat(of(Aggregation.EARNED_OVER_POSSIBLE, weights, List.of("Design", "Effect", "Effect"), "0 1"))
                .isEqualTo("0 25 37.5 62.5 75 100");
    }

    @Test
    void areRounded() {
        EffectivenessMethod method = Methods.byQuestions(
                Aggregation.MEAN,
                null,
                new NumberRounding(BigDecimal.ONE, Rounding.HALF_UP, Places.NONE),
                List.of("", ""),
                List.of("0", "1"));

        assertThat(words(PossiblePoints.of(method))).isEqualTo("0 1");
    }

    @Test
    void areNotToldWhereThereAreNoneOrTooMany() {
        assertThat(of(Aggregation.SUM, null, List.of(), "0 1")).isEmpty();
        assertThat(PossiblePoints.of(Methods.byQuestions(Aggregation.SUM, null, null, List.of(""), List.of())))
                .isEmpty();
        assertThat(of(Aggregation.SUM, null, Collections.nCopies(2, ""), "0 1 20000"))
                .isNotEmpty();
        assertThat(of(Aggregation.SUM, null, Collections.nCopies(16, ""), "0 1 17 289 4913 83521"))
                .isEmpty();
    }

    @Test
    void areNotToldWhereAConditionDecidesWhichQuestionsCount() {
        EffectivenessMethod method = Methods.byQuestions(Aggregation.SUM, null, null, List.of(""), List.of("0", "1"));
        Adjustment exclude = new Adjustment(null, null, List.of("q1"), null, List.of(), List.of(), null, Places.NONE);

        assertThat(PossiblePoints.of(method)).isNotEmpty();
        assertThat(PossiblePoints.of(adjusted(method, exclude))).isEmpty();
    }

    private static EffectivenessMethod adjusted(EffectivenessMethod m, Adjustment adjustment) {
        return new EffectivenessMethod(
                m.scale(),
                m.maturity(),
                m.aggregation(),
                m.weights(),
                m.rounding(),
                m.range(),
                m.bands(),
                m.ties(),
                m.questions(),
                m.conditions(),
                m.otherwise(),
                List.of(adjustment),
                m.choice(),
                m.note(),
                m.places());
    }

    private static String of(
            Aggregation aggregation, @Nullable Map<String, BigDecimal> weights, List<String> areas, String points) {
        return words(
                PossiblePoints.of(Methods.byQuestions(aggregation, weights, null, areas, List.of(points.split(" ")))));
    }

    private static String words(List<BigDecimal> numbers) {
        return String.join(" ", numbers.stream().map(BigDecimal::toPlainString).toList());
    }
}
