package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.stated;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Scorer;

class ComparisonTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Methodology METHOD = Fixtures.methodology("2024");

    @ParameterizedTest
    @CsvSource({
        "medium, medium-high, RAISED",
        "medium, low-medium, LOWERED",
        "low, low, UNCHANGED",
        "below high, high, RAISED",
        "above medium, medium, LOWERED",
        "below high, medium, NOT_COMPARABLE",
        "not-stated, medium, NOT_COMPARABLE",
        "medium, not-stated, NOT_COMPARABLE"
    })
    void namesTheDirectionOnlyWhenItIsCertain(String before, String now, Change change) {
        RatingChange residual =
                compare(METHOD, stated("high", "strong", before), METHOD, stated("high", "strong", now));

        assertThat(residual.change()).isEqualTo(change);
    }

    @Test
    void saysWhyRatingsCannotBeCompared() {
        assertThat(compare(METHOD, stated("high", "strong", "not-stated"), METHOD, stated("high", "strong", "low"))
                        .reason())
                .contains(Incomparable.BEFORE_NOT_STATED);
        assertThat(compare(METHOD, stated("high", "strong", "below high"), METHOD, stated("high", "strong", "low"))
                        .reason())
                .contains(Incomparable.BOUNDS_OVERLAP);
    }

    @Test
    void readsLabelsOfAnotherMethodologyThroughTheDeclaredMapping() {
        Map<String, StepId> steps = new LinkedHashMap<>();
        steps.put("medium", new StepId("low-medium"));
        Methodology mapped =
                Fixtures.withMapping(METHOD, new LabelMapping("2023", "residual", steps, null, Places.NONE));

        RatingChange residual = compare(
                Fixtures.methodology("2023"),
                stated("high", "strong", "medium"),
                mapped,
                stated("high", "strong", "medium"));

        assertThat(residual.change()).isEqualTo(Change.RAISED);
    }

    @ParameterizedTest
    @CsvSource({
        "below medium, medium, RAISED",
        "above medium, low-medium, LOWERED",
        "below medium, low, UNCHANGED",
        "above medium, medium, NOT_COMPARABLE",
        "above medium, high, NOT_COMPARABLE",
        "below high, high, NOT_COMPARABLE"
    })
    void readsBoundsThroughTheMappingToo(String before, String now, Change change) {
        Map<String, StepId> steps = Map.of("medium", new StepId("low-medium"));
        Methodology mapped =
                Fixtures.withMapping(METHOD, new LabelMapping("2023", "residual", steps, null, Places.NONE));

        RatingChange residual = compare(
                Fixtures.methodology("2023"), stated("high", "strong", before), mapped, stated("high", "strong", now));

        assertThat(residual.change()).isEqualTo(change);
    }

    /** A rate of 0.5 lies in two bands of the method of before, so that the probability is unlikely or possible. */
    @ParameterizedTest
    @CsvSource({
        "unlikely, possible, 0.1, LOWERED",
        "unlikely, possible, 0.35, NOT_COMPARABLE",
        "unlikely, possible, 0.4, RAISED",
        "possible, possible, 0.35, UNCHANGED",
        "possible, possible, 0.25, LOWERED"
    })
    void readsTwoStepsThroughTheMapping(String unlikely, String possible, String rate, Change change) {
        Methodology then = Variant.of(Fixtures.methodology("2023"))
                .probability(Methods.byRate(
                        "probability",
                        "%",
                        null,
                        List.of(
                                Methods.band("unlikely", null, null, null, HALF, null),
                                Methods.band("possible", HALF, null, null, null, null)),
                        null))
                .build();
        Methodology mapped = Fixtures.withMapping(
                METHOD, StepReadingTest.mapping("probability", "unlikely", unlikely, "possible", possible));

        Assessment before = rated("2023", then, "0.5", null);

        assertThat(Comparison.of(Scorer.score(rated("2024", mapped, rate, before)))
                        .orElseThrow()
                        .of("goods", Dimension.PROBABILITY)
                        .orElseThrow()
                        .change())
                .isEqualTo(change);
    }

    @Test
    void comparesWhatEitherMethodologyRates() {
        Methodology then = Variant.of(Fixtures.methodology("2023"))
                .notComputed(notRated(Dimension.SEVERITY), notRated(Dimension.EFFECTIVENESS))
                .build();
        Methodology today = Variant.of(METHOD)
                .notComputed(notRated(Dimension.EFFECTIVENESS))
                .build();

        assertThat(Comparison.of(Scorer.score(rated("2024", today, "0.5", rated("2023", then, "0.5", null))))
                        .orElseThrow()
                        .changes())
                .extracting(RatingChange::dimension)
                .containsExactly(Dimension.PROBABILITY, Dimension.SEVERITY, Dimension.INHERENT, Dimension.RESIDUAL);
    }

    @Test
    void takesTheMappingOfTheOtherMethodologyAndOfThatScale() {
        Map<String, StepId> steps = Map.of("medium", new StepId("low-medium"));
        Methodology otherYear =
                Fixtures.withMapping(METHOD, new LabelMapping("2022", "residual", steps, null, Places.NONE));
        Methodology otherScale =
                Fixtures.withMapping(METHOD, new LabelMapping("2023", "risk", steps, null, Places.NONE));

        for (Methodology mapped : List.of(otherYear, otherScale)) {
            RatingChange residual = compare(
                    Fixtures.methodology("2023"),
                    stated("high", "strong", "medium"),
                    mapped,
                    stated("high", "strong", "medium"));
            assertThat(residual.reason()).contains(Incomparable.NOT_MAPPED);
        }
    }

    @Test
    void refusesToCompareAcrossMethodologiesWithoutAMapping() {
        RatingChange residual = compare(
                Fixtures.methodology("2023"),
                stated("high", "strong", "medium"),
                METHOD,
                stated("high", "strong", "medium"));

        assertThat(residual.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(residual.reason()).contains(Incomparable.NOT_MAPPED);
    }

    @Test
    void tellsThatTheMethodChanged() {
        Assessment before = assessment(Fixtures.methodology("2023"), List.of(stated("high", "strong", "low")), null);
        Assessment now = assessment(METHOD, List.of(stated("high", "strong", "low")), before);

        assertThat(Comparison.of(Scorer.score(now)).orElseThrow().methodChanged())
                .isTrue();
        assertThat(Comparison.of(Scorer.score(assessment(
                                METHOD, List.of(stated("high", "strong", "low")), assessment(METHOD, List.of(), null))))
                        .orElseThrow()
                        .methodChanged())
                .isFalse();
    }

    @Test
    void callsAModuleThatWasNotRatedBeforeNew() {
        Assessment before = assessment(METHOD, List.of(), null);
        Assessment now = assessment(METHOD, List.of(stated("high", "strong", "low")), before);

        assertThat(residual(now).change()).isEqualTo(Change.NEW);
    }

    @Test
    void callsAModuleThatIsNotRatedAnyMoreDropped() {
        Assessment before = assessment(METHOD, List.of(stated("high", "strong", "low")), null);
        Assessment now = assessment(METHOD, List.of(), before);

        assertThat(residual(now).change()).isEqualTo(Change.DROPPED);
    }

    @Test
    void comparesWithNothingWhenThereIsNothingBefore() {
        Assessment now = assessment(METHOD, List.of(stated("high", "strong", "low")), null);

        assertThat(Comparison.of(Scorer.score(now))).isEmpty();
    }

    private static NotComputed notRated(Dimension dimension) {
        return new NotComputed(dimension, NotComputed.Kind.NOT_RATED, null, null, null, Places.NONE);
    }

    private static Assessment rated(String id, Methodology methodology, String rate, @Nullable Assessment previous) {
        return Fixtures.assessment(
                id,
                methodology,
                List.of(Fixtures.observation(Fixtures.RATE, rate)),
                List.of(Fixtures.computed(List.of(4, 4, 4), List.of(3))),
                previous);
    }

    private static RatingChange compare(Methodology then, ModuleRatings before, Methodology today, ModuleRatings now) {
        return residual(assessment(today, List.of(now), assessment(then, List.of(before), null)));
    }

    private static RatingChange residual(Assessment now) {
        return Comparison.of(Scorer.score(now))
                .orElseThrow()
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();
    }

    private static Assessment assessment(
            Methodology methodology, List<ModuleRatings> ratings, @Nullable Assessment previous) {
        return Fixtures.assessment("2024", methodology, List.of(), ratings, previous);
    }
}
