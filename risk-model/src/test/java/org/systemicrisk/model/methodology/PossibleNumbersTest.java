package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

/** Probability has the numbers 1, 2 and 4; severity has 1 and 3, and a step that rates nothing. */
class PossibleNumbersTest {

    private static final Interval ANY = new Interval(null, null);

    @Test
    void areAllThatTheStepsOfTheOperandsGive() {
        PossibleNumbers numbers = inherent(new Combining().product("probability", "severity"));

        assertThat(numbers.in(ANY)).map(BigDecimal::toPlainString).containsExactly("1", "2", "3", "4", "6", "12");
        assertThat(numbers.least()).isEqualByComparingTo("1");
        assertThat(numbers.greatest()).isEqualByComparingTo("12");
        assertThat(numbers.way(new BigDecimal("6"))).isEqualTo("probability 2 and severity 3");
        assertThat(numbers.way(new BigDecimal("5"))).isEmpty();
    }

    @Test
    void areAskedForWithinAnInterval() {
        Interval upToSix = new Interval(Bound.excluded(new BigDecimal("2")), Bound.included(new BigDecimal("6")));

        assertThat(inherent(new Combining().product("probability", "severity")).in(upToSix))
                .map(BigDecimal::toPlainString)
                .containsExactly("3", "4", "6");
    }

    @Test
    void giveAnOperandThatIsWrittenTwiceOneNumber() {
        PossibleNumbers numbers = inherent(
                new Combining().mean("probability", "severity").add("severity").rounded("1", Rounding.DOWN));

        assertThat(numbers.in(ANY)).map(BigDecimal::toPlainString).containsExactly("2", "3", "5", "6");
        assertThat(numbers.way(new BigDecimal("3"))).isEqualTo("probability 4 and severity 1");
    }

    @Test
    void haveHalvesBetweenNeighboursWhereRatingsMayBeSetThere() {
        Methodology methodology = methodology(new Combining().sum("probability"));

        assertThat(PossibleNumbers.withHalves(methodology, Dimension.INHERENT)
                        .orElseThrow()
                        .in(ANY))
                .map(BigDecimal::toPlainString)
                .containsExactly("1", "1.5", "2", "3", "4");
        assertThat(PossibleNumbers.of(methodology, Dimension.INHERENT)
                        .orElseThrow()
                        .in(ANY))
                .map(BigDecimal::toPlainString)
                .containsExactly("1", "2", "4");
    }

    @Test
    void ofAPartAreThoseOfItsOwnScaleOrOfTheResults() {
        assertThat(inherent(new Combining().sum("reach")).in(ANY))
                .map(BigDecimal::toPlainString)
                .containsExactly("10", "20");
        assertThat(inherent(new Combining().sum("scope")).in(ANY))
                .map(BigDecimal::toPlainString)
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(inherent(new Combining().sum("scope")).way(new BigDecimal("2")))
                .isEqualTo("scope 2");
    }

    @Test
    void ofAScoreAreThoseOfTheCombinationBeforeIt() {
        Methodology methodology = Variant.of(methodology(new Combining().product("probability", "severity")))
                .residual(Methods.byNumbers(
                        "residual", new Combining().sum("inherent.score").build(), List.of()))
                .build();

        PossibleNumbers residual =
                PossibleNumbers.of(methodology, Dimension.RESIDUAL).orElseThrow();

        assertThat(residual.in(ANY)).map(BigDecimal::toPlainString).containsExactly("1", "2", "3", "4", "6", "12");
        assertThat(residual.way(new BigDecimal("12"))).isEqualTo("inherent risk 12");
    }

    @Test
    void areUnknownWhereAnOperandCanBeAnyNumber() {
        assertThat(PossibleNumbers.of(methodology(new Combining().sum("probability.score")), Dimension.INHERENT))
                .isEmpty();
    }

    @Test
    void areUnknownWhereAnOperandHasNoScale() {
        assertThat(PossibleNumbers.of(methodology(new Combining().sum("priority")), Dimension.INHERENT))
                .isEmpty();
    }

    @Test
    void areUnknownWhereThereAreTooManyWaysToThem() {
        String[] eight = IntStream.range(0, 8).mapToObj(i -> "part-" + i).toArray(String[]::new);

        assertThat(PossibleNumbers.of(methodology(new Combining().sum(eight)), Dimension.INHERENT))
                .as("five steps for each of eight parts: 390,625 ways")
                .isEmpty();
    }

    @Test
    void ofAMatrixAreThoseBesideItsCells() {
        Optional<PossibleNumbers> numbers =
                ofMatrix(Map.of("unlikely", List.of(new BigDecimal("3"), new BigDecimal("1"), new BigDecimal("3"))));

        assertThat(numbers.orElseThrow().in(ANY)).map(BigDecimal::toPlainString).containsExactly("1", "3");
        assertThat(numbers.orElseThrow().way(new BigDecimal("3"))).isEqualTo("cells of the row unlikely");
        assertThat(ofMatrix(null)).isEmpty();
    }

    @Test
    void areNoneWithoutCombinationAndMatrix() {
        assertThat(PossibleNumbers.of(Fixtures.methodology("2024"), Dimension.SEVERITY))
                .isEmpty();
        assertThat(PossibleNumbers.of(Fixtures.methodology("2024"), Dimension.INHERENT))
                .isEmpty();
    }

    @Test
    void areNoneOnAScaleThatIsNotThere() {
        Methodology methodology = Variant.of(Fixtures.methodology("2024"))
                .inherent(Methods.byNumbers(
                        "unheard-of", new Combining().sum("severity").build(), List.of()))
                .build();

        assertThat(PossibleNumbers.of(methodology, Dimension.INHERENT)).isEmpty();
    }

    private static Optional<PossibleNumbers> ofMatrix(@Nullable Map<String, List<BigDecimal>> numbers) {
        Map<String, List<StepId>> cells = new LinkedHashMap<>();
        cells.put("unlikely", List.of(new StepId("low"), new StepId("low"), new StepId("low")));
        RiskMethod method = new RiskMethod(
                "risk",
                "probability",
                "severity",
                cells,
                numbers,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
        Methodology methodology =
                Variant.of(Fixtures.methodology("2024")).inherent(method).build();
        return PossibleNumbers.of(methodology, Dimension.INHERENT);
    }

    private static PossibleNumbers inherent(Combining combining) {
        return PossibleNumbers.of(methodology(combining), Dimension.INHERENT).orElseThrow();
    }

    private static Methodology methodology(Combining inherent) {
        return Variant.of(Fixtures.methodology("2024"))
                .scale("probability", Methods.step("p1", "1", null), Methods.step("p2", "2", null), numbered("p4", 4))
                .scale("severity", numbered("s3", 3), numbered("s1", 1), unrated("none"))
                .scale("reach", numbered("few", 10), numbered("many", 20))
                .inherent(Methods.byNumbers("risk", inherent.build(), List.of()))
                .build();
    }

    private static Step numbered(String id, int number) {
        return new Step(new StepId(id), id, BigDecimal.valueOf(number), null, null, null, Places.NONE);
    }

    private static Step unrated(String id) {
        return new Step(new StepId(id), id, null, true, null, null, Places.NONE);
    }
}
