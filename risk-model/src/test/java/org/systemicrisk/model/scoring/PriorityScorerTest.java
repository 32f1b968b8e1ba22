package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** Priorities are watch, act and stop. */
class PriorityScorerTest {

    private static final StepId WATCH = new StepId("watch");
    private static final StepId ACT = new StepId("act");
    private static final StepId STOP = new StepId("stop");

    /** Columns of the matrix have two rated steps, and one between them that rates nothing. */
    private static final Methodology BY_MATRIX = with(matrix(List.of(WATCH, ACT), List.of(ACT, STOP)));

    @ParameterizedTest
    @CsvSource({"weak, few, watch", "weak, many, act", "strong, few, act", "strong, many, stop"})
    void isLookedUpInAMatrixOfTwoRatings(String row, String column, String priority) {
        Score score = byMatrix(BY_MATRIX, row, column);

        assertThat(score.step()).contains(new StepId(priority));
        assertThat(score.derivation())
                .contains(new Derivation.FromMatrix(
                        Dimension.EFFECTIVENESS, new StepId(row), Dimension.SEVERITY, new StepId(column), null));
    }

    @Test
    void isOpenWhereOneOfTheTwoIsNotRated() {
        assertMissing(byMatrix(BY_MATRIX, null, "few"));
        assertMissing(byMatrix(BY_MATRIX, "weak", null));
        assertMissing(byMatrix(BY_MATRIX, "weak", "none"));
    }

    @Test
    void isWhatAllCellsHoldThatABoundLeavesOpen() {
        Methodology full = with(
                Map.of("weak", List.of(WATCH, ACT), "middling", List.of(WATCH, ACT), "strong", List.of(ACT, STOP)));

        assertThat(byMatrix(full, "weak", "below many").rating()).isEqualTo(new Rating.At(WATCH));
        assertThat(byMatrix(full, "below strong", "many").rating()).isEqualTo(new Rating.At(ACT));
        assertThat(byMatrix(full, "above weak", "many").rating()).isEqualTo(new Rating.FromTo(ACT, STOP));
        assertMissing(byMatrix(BY_MATRIX, "above weak", "many"));
    }

    @Test
    void isOpenWhereABoundIsOnAScaleThatIsNotThere() {
        Map<String, List<StepId>> matrix = matrix(List.of(WATCH, ACT), List.of(ACT, STOP));

        assertMissing(byMatrix(onNoScale(with(matrix), Dimension.EFFECTIVENESS), "below strong", "few"));
        assertMissing(byMatrix(onNoScale(with(matrix), Dimension.SEVERITY), "weak", "below many"));
    }

    @Test
    void isOpenWhereTheMatrixHasNoSuchCell() {
        Methodology short_ = with(matrix(List.of(WATCH), List.of(ACT, STOP)));

        assertThat(byMatrix(short_, "weak", "few").step()).contains(WATCH);
        assertMissing(byMatrix(short_, "weak", "many"));
        assertMissing(byMatrix(short_, "middling", "few"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, watch", "2, 3, act", "3, 3, act", "3, 5, stop", "5, 5, stop"})
    void isLookedUpInBandsOfTheNumberOfARating(String probability, String severity, String priority) {
        Score score = byBands(bands(null, "6", "6", "12", "12.5", null), probability, severity);

        assertThat(score.step()).contains(new StepId(priority));
        assertThat(score.derivation()).get().isInstanceOfSatisfying(Derivation.FromNumber.class, number -> {
            assertThat(number.of()).isEqualTo(Dimension.INHERENT);
            assertThat(number.number().value().orElseThrow())
                    .isEqualByComparingTo(new BigDecimal(probability).multiply(new BigDecimal(severity)));
            assertThat(number.band().step()).isEqualTo(new StepId(priority));
        });
    }

    @Test
    void isOpenWhereNoBandOrMoreThanOneHoldsTheNumber() {
        assertMissing(byBands(bands(null, "6", "6", "12", "12.5", null), "3", "4"));
        assertMissing(byBands(bands(null, "7", "6", "12", "12", null), "2", "3"));
    }

    @Test
    void isOpenWhereTheRatingHasNoNumber() {
        Inputs stated = inputs(Map.of(Dimension.INHERENT, "medium"));

        assertMissing(new SubjectScorer(byProduct(bands(null, "6", "6", "12", "12", null)), new Figures(List.of()))
                .score(stated)
                .of(Dimension.PRIORITY));
    }

    private static void assertMissing(Score score) {
        assertThat(score.rating()).isEqualTo(new Rating.NotStated());
        assertThat(score.basis()).isEqualTo(new Basis.Missing());
    }

    private static Score byMatrix(Methodology methodology, @Nullable String row, @Nullable String column) {
        Map<Dimension, String> stated = new LinkedHashMap<>();
        if (row != null) {
            stated.put(Dimension.EFFECTIVENESS, row);
        }
        if (column != null) {
            stated.put(Dimension.SEVERITY, column);
        }
        return new SubjectScorer(methodology, new Figures(List.of()))
                .score(inputs(stated))
                .of(Dimension.PRIORITY);
    }

    private static Score byBands(List<Band> bands, String probability, String severity) {
        Map<Dimension, String> stated = Map.of(
                Dimension.PROBABILITY, Fixtures.PROBABILITY.get(Integer.parseInt(probability) - 1),
                Dimension.SEVERITY, Fixtures.SEVERITY.get(Integer.parseInt(severity) - 1));
        return new SubjectScorer(byProduct(bands), new Figures(List.of()))
                .score(inputs(stated))
                .of(Dimension.PRIORITY);
    }

    private static Inputs inputs(Map<Dimension, String> stated) {
        return RolledUpRatingsTest.stating(stated, "goods.unsafe");
    }

    private static Methodology byProduct(List<Band> bands) {
        return Variant.of(Fixtures.methodology("2024"))
                .scale("tier", step("watch"), step("act"), step("stop"))
                .inherent(Methods.byNumbers(
                        "risk",
                        new Combining().product("probability", "severity").build(),
                        List.of(Methods.band("medium", null, null, null, null, null))))
                .priority(method(null, null, null, Dimension.INHERENT, bands))
                .build();
    }

    private static Methodology with(Map<String, List<StepId>> matrix) {
        Step none = new Step(new StepId("none"), "Not rated", null, true, null, null, Places.NONE);
        return Variant.of(Fixtures.methodology("2024"))
                .scale("tier", step("watch"), step("act"), step("stop"))
                .scale("effectiveness", step("weak"), step("middling"), step("strong"))
                .scale("severity", step("few"), none, step("many"))
                .priority(method(Dimension.EFFECTIVENESS, Dimension.SEVERITY, matrix, null, List.of()))
                .build();
    }

    private static Methodology onNoScale(Methodology methodology, Dimension dimension) {
        return Variant.of(methodology)
                .notComputed(new NotComputed(
                        dimension, NotComputed.Kind.INDEPENDENTLY, "unheard-of", null, null, Places.NONE))
                .build();
    }

    private static Map<String, List<StepId>> matrix(List<StepId> weak, List<StepId> strong) {
        return Map.of("weak", weak, "strong", strong);
    }

    /** Watch, act and stop, each from a number, included, to below another. */
    private static List<Band> bands(@Nullable String... ends) {
        List<StepId> steps = List.of(WATCH, ACT, STOP);
        return Stream.of(0, 1, 2)
                .map(i -> Methods.band(
                        steps.get(i).value(), number(ends[2 * i]), null, number(ends[2 * i + 1]), null, null))
                .toList();
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static PriorityMethod method(
            @Nullable Dimension rows,
            @Nullable Dimension columns,
            @Nullable Map<String, List<StepId>> matrix,
            @Nullable Dimension of,
            List<Band> bands) {
        return new PriorityMethod(
                "tier", rows, columns, matrix, of, bands, List.of(), null, List.of(), null, null, Places.NONE);
    }

    private static Step step(String id) {
        return Methods.step(id, id, null);
    }
}
