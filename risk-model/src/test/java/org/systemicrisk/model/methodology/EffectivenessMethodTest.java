package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.QuestionId;

class EffectivenessMethodTest {

    private static final List<String> AREAS = List.of("Design", "Design", "Effect", "Operation");

    @ParameterizedTest
    @CsvSource({
        "SUM, 2 1 0 2, 5",
        "MEAN, 2 1 0 2, 1.25",
        "MEAN, 2 1 1, 1.333333333333",
        "EARNED_OVER_POSSIBLE, 2 1 0 2, 62.5",
        "EARNED_OVER_POSSIBLE, 2 2 2 2, 100",
        "EARNED_OVER_POSSIBLE, 1, 50"
    })
    void putsThePointsOfAllAnswersTogether(Aggregation aggregation, String points, String number) {
        EffectivenessMethod method = method(aggregation, null, null, "0", "1", "2");

        assertThat(number(method, points)).isEqualByComparingTo(number);
    }

    @Test
    void weighsWhatEachAreaComesTo() {
        Map<String, BigDecimal> weights = weights("Design", "30", "Operation", "30", "Effect", "40");

        // 75 % of design, 100 % of operation, 0 % of effect
        assertThat(number(method(Aggregation.EARNED_OVER_POSSIBLE, weights, null, "0", "1", "2"), "2 1 0 2"))
                .isEqualByComparingTo("52.5");
        assertThat(number(method(Aggregation.MEAN, weights, null, "0", "1", "2"), "2 1 0 2"))
                .isEqualByComparingTo("1.05");
    }

    @Test
    void listsAreasInTheOrderOfTheirWeights() {
        EffectivenessMethod method =
                method(Aggregation.MEAN, weights("Operation", "1", "Design", "3", "Effect", "1"), null, "0", "1", "2");

        assertThat(method.tallies(points("2 1 0 2")))
                .containsExactly(
                        new Tally("Operation", new BigDecimal("1"), 1, new BigDecimal("2")),
                        new Tally("Design", new BigDecimal("3"), 2, new BigDecimal("3")),
                        new Tally("Effect", new BigDecimal("1"), 1, new BigDecimal("0")));
    }

    @Test
    void leavesAnAreaOutOfWhichNothingIsAnswered() {
        EffectivenessMethod method = method(
                Aggregation.EARNED_OVER_POSSIBLE,
                weights("Design", "30", "Effect", "40", "Operation", "30"),
                null,
                "0",
                "2");

        assertThat(number(method, "2 0 2")).isEqualByComparingTo("78.571428571428");
        assertThat(method.tallies(points("2 0 2"))).extracting(Tally::area).containsExactly("Design", "Effect");
    }

    @Test
    void givesNothingOfNoAnswersAndOfAnswersThatEarnNothing() {
        assertThat(method(Aggregation.MEAN, null, null, "0", "1").exact(List.of()))
                .isEmpty();
        EffectivenessMethod worthless = method(Aggregation.EARNED_OVER_POSSIBLE, null, null, "0");
        assertThat(worthless.exact(worthless.tallies(points("0 0")))).isEmpty();
        EffectivenessMethod areas = method(Aggregation.EARNED_OVER_POSSIBLE, weights("Design", "1"), null, "0");
        assertThat(areas.exact(areas.tallies(points("0 0")))).isEmpty();
        assertThat(method(Aggregation.MEAN, null, null, "0", "1").tallies(Map.of()))
                .isEmpty();
    }

    @Test
    void roundsTheExactNumber() {
        NumberRounding half = new NumberRounding(new BigDecimal("0.5"), Rounding.HALF_UP, Places.NONE);

        assertThat(number(method(Aggregation.MEAN, null, half, "0", "1", "2"), "2 1 0 2"))
                .isEqualByComparingTo("1.5");
        assertThat(number(method(Aggregation.MEAN, null, null, "0", "1", "2"), "2 1 0 2"))
                .isEqualByComparingTo("1.25");
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 1, 'from 4, up to and including 8', 1",
        "SUM, 0.5, 'from 2, up to and including 8', 0.5",
        "MEAN, 1, 'from 1, up to and including 2',",
        "EARNED_OVER_POSSIBLE, 1, 'from 50, up to and including 100',"
    })
    void knowsWhatCanOccur(Aggregation aggregation, String fewest, String possible, @Nullable String step) {
        EffectivenessMethod method = method(aggregation, null, null, fewest, "2");

        assertThat(method.possible().words()).isEqualTo(possible);
        assertThat(method.step()).isEqualTo(step == null ? null : new BigDecimal(step));
    }

    @ParameterizedTest
    @CsvSource({"0 2 6, 2", "4 6, 2", "-4 6, 2", "0 1 2, 1", "0.2 0.5 0.8, 0.1", "3, 3"})
    void sumsAreMultiplesOfWhatAllPointsShare(String points, String step) {
        assertThat(method(Aggregation.SUM, null, null, points.split(" ")).step())
                .isEqualByComparingTo(step);
    }

    @Test
    void sumsOfNothingHaveNoStep() {
        assertThat(method(Aggregation.SUM, null, null, "0").step()).isNull();
        assertThat(method(Aggregation.MEAN, null, null).possible().words()).isEqualTo("of any size");
    }

    @Test
    void bandsOfSumsNeedNotMeetBetweenTheirSteps() {
        EffectivenessMethod method = new EffectivenessMethod(
                "effectiveness",
                method(Aggregation.SUM, null, null, "0", "1").maturity(),
                Aggregation.SUM,
                null,
                null,
                null,
                List.of(
                        Methods.band("low", null, null, null, BigDecimal.ONE, null),
                        Methods.band("high", BigDecimal.valueOf(2), null, null, null, null)),
                null,
                method(Aggregation.SUM, null, null).questions(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);

        assertThat(method.coverage().gaps()).isEmpty();
    }

    @Test
    void refusesWeightsThatWeighNothing() {
        assertThatThrownBy(() -> method(Aggregation.MEAN, weights("Design", "0"), null))
                .hasMessage("every weight of an area must be above zero");
        assertThatThrownBy(() -> method(Aggregation.SUM, weights("Design", "1"), null))
                .hasMessage("a sum is not weighed: take weights out, or write aggregation: mean");
    }

    @Test
    void tellsSharesFromOtherNumbers() {
        assertThat(method(Aggregation.EARNED_OVER_POSSIBLE, null, null).isShare())
                .isTrue();
        assertThat(method(Aggregation.MEAN, null, null).isShare()).isFalse();
    }

    private static EffectivenessMethod method(
            Aggregation aggregation,
            @Nullable Map<String, BigDecimal> weights,
            @Nullable NumberRounding rounding,
            String... points) {
        return Methods.byQuestions(aggregation, weights, rounding, AREAS, List.of(points));
    }

    private static BigDecimal number(EffectivenessMethod method, String points) {
        return method.exact(method.tallies(points(points))).map(method::rounded).orElseThrow();
    }

    private static Map<QuestionId, BigDecimal> points(String points) {
        Map<QuestionId, BigDecimal> answers = new LinkedHashMap<>();
        for (String earned : points.split(" ")) {
            answers.put(new QuestionId("q" + (answers.size() + 1)), new BigDecimal(earned));
        }
        return answers;
    }

    private static Map<String, BigDecimal> weights(String... named) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            weights.put(named[i], new BigDecimal(named[i + 1]));
        }
        return weights;
    }
}
