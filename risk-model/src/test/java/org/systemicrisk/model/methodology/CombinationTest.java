package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.measurement.Fraction;

class CombinationTest {

    @Test
    void putsNumbersTogetherByTheOneOperationItNames() {
        assertThat(result(new Combining().mean("a", "b", "c"), "1", "2", "4")).isEqualTo("2.333333333333");
        assertThat(result(new Combining().sum("a", "b", "c"), "1", "2", "4")).isEqualTo("7");
        assertThat(result(new Combining().product("a", "b", "c"), "3", "2", "4"))
                .isEqualTo("24");
        assertThat(result(new Combining().maximum("a", "b", "c"), "1", "4", "2"))
                .isEqualTo("4");
        assertThat(result(new Combining().minimum("a", "b", "c"), "2", "1", "4"))
                .isEqualTo("1");
    }

    @Test
    void weighsEachNumberAndDividesByTheSumOfTheWeights() {
        assertThat(result(weighted("a", "3", "b", "1"), "2", "6")).isEqualTo("3");
        assertThat(result(weighted("a", "0.5", "b", "0.25"), "1", "4")).isEqualTo("2");
    }

    @Test
    void reducesByAShareUnlessItSaysPerCent() {
        Combining reduced = new Combining().reduce("inherent").by("effectiveness");

        assertThat(result(reduced, "20", "0.25")).isEqualTo("15");
        assertThat(result(reduced, "20", "1")).isEqualTo("0");
        assertThat(result(reduced.in(Reduction.SHARE), "20", "0.25")).isEqualTo("15");
        assertThat(result(reduced.in(Reduction.PER_CENT), "20", "25")).isEqualTo("15");
        assertThat(result(reduced.in(Reduction.PER_CENT), "20", "0")).isEqualTo("20");
    }

    @Test
    void addsToTheResultBeforeTheLimits() {
        Combination sum = new Combining().sum("a").add("b", "c").cap("10").build();

        assertThat(sum.exact(fractions("4"), fractions("2", "-1")).toString()).isEqualTo("5");
        assertThat(sum.exact(fractions("8"), fractions("2", "1")).toString()).isEqualTo("10");
        assertThat(sum.needs()).containsExactly(new Operand("a"), new Operand("b"), new Operand("c"));
        assertThat(sum.operands()).containsExactly(new Operand("a"));
    }

    @ParameterizedTest
    @CsvSource({"1.9, 2", "2, 2", "2.1, 2.1", "6.9, 6.9", "7, 7", "7.1, 7"})
    void keepsTheResultBetweenItsLimits(String number, String limited) {
        assertThat(result(new Combining().sum("a").floor("2").cap("7"), number)).isEqualTo(limited);
    }

    @Test
    void keepsALimitThatStandsAlone() {
        assertThat(result(new Combining().sum("a").floor("2"), "100")).isEqualTo("100");
        assertThat(result(new Combining().sum("a").floor("2"), "-1")).isEqualTo("2");
        assertThat(result(new Combining().sum("a").cap("7"), "-100")).isEqualTo("-100");
        assertThat(result(new Combining().sum("a").cap("7"), "8")).isEqualTo("7");
    }

    @Test
    void roundsTheExactNumberWhereItSaysHow() {
        Combination toHalves =
                new Combining().mean("a").rounded("0.5", Rounding.HALF_UP).build();

        assertThat(toHalves.rounded(fraction("2.25")).toString()).isEqualTo("2.5");
        assertThat(toHalves.rounded(fraction("2.2499")).toString()).isEqualTo("2");
        assertThat(new Combining().mean("a").build().rounded(fraction("2.25")).toString())
                .isEqualTo("2.25");
    }

    @Test
    void namesItsOperationAndItsOperandsInTheOrderInWhichTheyAreWritten() {
        assertThat(Stream.of(
                                new Combining().mean("b", "a"),
                                weighted("b", "1", "a", "2"),
                                new Combining().sum("b", "a"),
                                new Combining().product("b", "a"),
                                new Combining().maximum("b", "a"),
                                new Combining().minimum("b", "a"),
                                new Combining().reduce("b").by("a"))
                        .map(Combining::build)
                        .map(each -> each.operation().wire() + " " + each.operands()))
                .containsExactly(
                        "mean [b, a]",
                        "weighted-mean [b, a]",
                        "sum [b, a]",
                        "product [b, a]",
                        "maximum [b, a]",
                        "minimum [b, a]",
                        "reduce [b, a]");
    }

    @Test
    void weighsWithOneWhereNoWeightIsWritten() {
        Combination weighted = weighted("a", "3", "b", "0.5").build();

        assertThat(weighted.weight(new Operand("a"))).isEqualByComparingTo("3");
        assertThat(weighted.weight(new Operand("b"))).isEqualByComparingTo("0.5");
        assertThat(weighted.weight(new Operand("other"))).isEqualByComparingTo("1");
        assertThat(new Combining().mean("a").build().weight(new Operand("a"))).isEqualByComparingTo("1");
    }

    @Test
    void refusesNoOperationAndMoreThanOne() {
        String expected = "exactly one operation is expected here: mean, weighted-mean, sum, product, maximum, minimum,"
                + " or reduce with by";

        for (Combining wrong : List.of(
                new Combining(),
                new Combining().weightedMean(Map.of()),
                new Combining().mean("a").sum("a"),
                new Combining().product("a").maximum("a"),
                new Combining().minimum("a").reduce("a").by("b"),
                weighted("a", "1", "b", "1").mean("a"))) {
            assertThatThrownBy(wrong::build).hasMessage(expected);
        }
    }

    @Test
    void refusesAReductionThatIsNotWhole() {
        assertThatThrownBy(() -> new Combining().reduce("a").build())
                .hasMessage("reduce and by belong together: reduce × (1 − by)");
        assertThatThrownBy(() -> new Combining().sum("a").by("b").build())
                .hasMessage("reduce and by belong together: reduce × (1 − by)");
        assertThatThrownBy(() -> new Combining().sum("a").in(Reduction.SHARE).build())
                .hasMessage("in says in what by is given, and there is no by");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void refusesAWeightThatIsNotAboveZero(String weight) {
        assertThatThrownBy(() -> weighted("a", "1", "b", weight).build())
                .hasMessage("every weight of weighted-mean must be above zero");
    }

    @Test
    void refusesToWeighWhatNamesNoNumber() {
        assertThatThrownBy(() -> weighted("a", "1", "2 * b", "1").build())
                .hasMessageStartingWith("\"2 * b\" names no number");
    }

    @Test
    void refusesAFloorAboveTheCap() {
        assertThat(result(new Combining().sum("a").floor("7").cap("7"), "1")).isEqualTo("7");
        assertThatThrownBy(() -> new Combining().sum("a").floor("7.1").cap("7").build())
                .hasMessage("the floor 7.1 lies above the cap 7");
    }

    private static Combining weighted(String first, String weight, String second, String other) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put(first, new BigDecimal(weight));
        weights.put(second, new BigDecimal(other));
        return new Combining().weightedMean(weights);
    }

    private static String result(Combining combining, String... numbers) {
        return combining.build().exact(fractions(numbers), List.of()).toString();
    }

    private static List<Fraction> fractions(String... numbers) {
        return Stream.of(numbers).map(CombinationTest::fraction).toList();
    }

    private static Fraction fraction(String number) {
        return Fraction.of(new BigDecimal(number));
    }
}
