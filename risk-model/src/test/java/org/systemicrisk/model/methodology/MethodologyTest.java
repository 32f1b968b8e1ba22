package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

class MethodologyTest {

    private static final Methodology FIVE = Fixtures.methodology("2024");
    private static final Combination SUM = new Combining().sum("scope").build();
    private static final PriorityMethod PRIORITY = priority();

    /** Ratings are stated, and nothing is said of how they come about. */
    private static final Methodology BARE = Variant.of(FIVE)
            .probability(null)
            .severity(null)
            .inherent(null)
            .effectiveness(null)
            .residual(null)
            .build();

    /** All that can be put together is, under scales with other names. */
    private static final Methodology FULL = Variant.of(FIVE)
            .scale("likelihood", Methods.step("rare", "Rare", null))
            .scale("gravity", Methods.step("light", "Light", null))
            .scale("gross", Methods.step("little", "Little", null))
            .scale("net", Methods.step("less", "Less", null))
            .scale("controls", Methods.step("none", "None", null))
            .scale("tier", Methods.step("watch", "Watch", null))
            .probability(probability("likelihood", List.of("reach")))
            .severity(severity("gravity", List.of("scope")))
            .inherent(risk("gross", List.of("history")))
            .effectiveness(Methods.byAnswers("controls", List.of(), null, null, List.of()))
            .residual(risk("net", List.of("trend")))
            .priority(PRIORITY)
            .build();

    @ParameterizedTest
    @CsvSource({
        "PROBABILITY, likelihood, probability",
        "SEVERITY, gravity, severity",
        "INHERENT, gross, risk",
        "EFFECTIVENESS, controls, effectiveness",
        "RESIDUAL, net, residual",
        "PRIORITY, tier, priority",
        "CONCLUSION, conclusion, conclusion"
    })
    void ratesOnTheScaleThatTheMethodNamesOrOnTheOneOfTheDimensionsName(
            Dimension dimension, String ofMethod, String ofName) {
        assertThat(FULL.scaleName(dimension)).isEqualTo(ofMethod);
        assertThat(BARE.scaleName(dimension)).isEqualTo(ofName);
    }

    @Test
    void ratesOnTheScaleThatIsSaidWhereNothingIsComputed() {
        Methodology methodology = Variant.of(FULL)
                .notComputed(
                        said(Dimension.RESIDUAL, NotComputed.Kind.INDEPENDENTLY, "risk"),
                        said(Dimension.INHERENT, NotComputed.Kind.NOT_PRINTED, null))
                .build();

        assertThat(methodology.scaleName(Dimension.RESIDUAL)).isEqualTo("risk");
        assertThat(methodology.scaleName(Dimension.INHERENT)).isEqualTo("gross");
        assertThat(methodology.scaleOf(Dimension.RESIDUAL).orElseThrow().name()).isEqualTo("risk");
    }

    @Test
    void hasNoScaleOfAnotherName() {
        assertThat(BARE.scaleOf(Dimension.PRIORITY)).isEmpty();
        assertThat(BARE.scale("unheard-of")).isEmpty();
        assertThat(BARE.scaleOf(Dimension.PROBABILITY).orElseThrow().highest()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void computesWhatItHasAMethodFor(Dimension dimension) {
        assertThat(FULL.computes(dimension)).isEqualTo(dimension != Dimension.CONCLUSION);
        assertThat(BARE.computes(dimension)).isFalse();
    }

    @Test
    void looksNumbersUpAsTheMethodSays() {
        assertThat(FULL.bandingOf(Dimension.PROBABILITY)).containsSame(FULL.probability());
        assertThat(FULL.bandingOf(Dimension.SEVERITY)).containsSame(FULL.severity());
        assertThat(FULL.bandingOf(Dimension.INHERENT)).containsSame(FULL.inherent());
        assertThat(FULL.bandingOf(Dimension.EFFECTIVENESS)).containsSame(FULL.effectiveness());
        assertThat(FULL.bandingOf(Dimension.RESIDUAL)).containsSame(FULL.residual());
        assertThat(FULL.bandingOf(Dimension.PRIORITY)).isEmpty();
        assertThat(BARE.bandingOf(Dimension.PROBABILITY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void hasConditionsWhereItHasAMethod(Dimension dimension) {
        assertThat(FULL.steppedOf(dimension).map(Stepped::scale))
                .isEqualTo(
                        FULL.computes(dimension)
                                ? java.util.Optional.of(FULL.scaleName(dimension))
                                : java.util.Optional.empty());
        assertThat(BARE.steppedOf(dimension)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROBABILITY, reach",
        "SEVERITY, scope",
        "INHERENT, history",
        "EFFECTIVENESS,",
        "RESIDUAL, trend",
        "PRIORITY,",
        "CONCLUSION,"
    })
    void putsTogetherThePartsOfADimension(Dimension dimension, @Nullable String part) {
        assertThat(FULL.partsOf(dimension)).isEqualTo(part == null ? List.of() : List.of(part));
        assertThat(FULL.combinationOf(dimension).isPresent()).isEqualTo(part != null);
        assertThat(BARE.partsOf(dimension)).isEmpty();
        assertThat(BARE.combinationOf(dimension)).isEmpty();
    }

    @Test
    void looksOnlyRisksUpInAMatrix() {
        assertThat(FIVE.matrixOf(Dimension.INHERENT).map(Matrix::rows)).contains("probability");
        assertThat(FIVE.matrixOf(Dimension.RESIDUAL).map(Matrix::rows)).contains("effectiveness");
        assertThat(FIVE.matrixOf(Dimension.SEVERITY)).isEmpty();
        assertThat(FULL.matrixOf(Dimension.INHERENT)).isEmpty();
        assertThat(BARE.matrixOf(Dimension.RESIDUAL)).isEmpty();
    }

    @Test
    void findsResidualRiskFromTheMeasuresOnlyWhereTheyAreRated() {
        List<Dimension> measures = List.of(Dimension.EFFECTIVENESS, Dimension.INHERENT);
        List<Dimension> afterAll = List.of(Dimension.PROBABILITY, Dimension.SEVERITY);

        assertThat(FIVE.inputsOf(Dimension.RESIDUAL)).isEqualTo(measures);
        assertThat(FIVE.inputsOf(Dimension.INHERENT)).isEqualTo(afterAll);
        assertThat(without(Dimension.INHERENT).inputsOf(Dimension.RESIDUAL)).isEqualTo(afterAll);
        assertThat(without(Dimension.EFFECTIVENESS).inputsOf(Dimension.RESIDUAL))
                .isEqualTo(afterAll);
    }

    @Test
    void ratesTheFiveDimensionsAndWhatElseItNames() {
        assertThat(BARE.dimensions())
                .containsExactly(
                        Dimension.PROBABILITY,
                        Dimension.SEVERITY,
                        Dimension.INHERENT,
                        Dimension.EFFECTIVENESS,
                        Dimension.RESIDUAL);
        assertThat(FULL.dimensions()).contains(Dimension.PRIORITY).doesNotContain(Dimension.CONCLUSION);
        assertThat(without(Dimension.EFFECTIVENESS).dimensions()).doesNotContain(Dimension.EFFECTIVENESS);
        assertThat(Variant.of(FIVE)
                        .notComputed(
                                said(Dimension.CONCLUSION, NotComputed.Kind.INDEPENDENTLY, "risk"),
                                said(Dimension.SEVERITY, NotComputed.Kind.NOT_PRINTED, null))
                        .build()
                        .dimensions())
                .contains(Dimension.CONCLUSION, Dimension.SEVERITY);
    }

    @Test
    void refusesAScaleForWhatIsNotRated() {
        assertThatThrownBy(() -> said(Dimension.INHERENT, NotComputed.Kind.NOT_RATED, "risk"))
                .hasMessage("what is not rated has no scale: risk is written beside rated: not-rated");
    }

    @Test
    void asksForRatingsOfModulesUnlessItNamesLevels() {
        Methodology risks = Variant.of(FIVE).rated(Level.RISKS).build();

        assertThat(FIVE.rates(Level.MODULES)).isTrue();
        assertThat(FIVE.rates(Level.RISKS)).isFalse();
        assertThat(risks.rates(Level.MODULES)).isFalse();
        assertThat(risks.rates(Level.RISKS)).isTrue();
    }

    @Test
    void mapsTheAnswersOfADimensionUnderANameOfTheirOwn() {
        assertThat(mapping("2023", "severity.answers", Map.of()).answers()).contains(Dimension.SEVERITY);
        assertThat(mapping("2023", "effectiveness.answers", Map.of()).answers()).contains(Dimension.EFFECTIVENESS);
        assertThat(mapping("2023", "severity", Map.of()).answers()).isEmpty();
    }

    private static Methodology without(Dimension dimension) {
        return Variant.of(FIVE)
                .notComputed(said(dimension, NotComputed.Kind.NOT_RATED, null))
                .build();
    }

    private static NotComputed said(Dimension dimension, NotComputed.Kind kind, @Nullable String scale) {
        return new NotComputed(dimension, kind, scale, null, null, Places.NONE);
    }

    private static LabelMapping mapping(String from, String scale, Map<String, StepId> steps) {
        return new LabelMapping(from, scale, steps, null, Places.NONE);
    }

    private static ProbabilityMethod probability(String scale, List<String> parts) {
        return new ProbabilityMethod(
                scale,
                null,
                null,
                List.of(),
                null,
                parts,
                SUM,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static SeverityMethod severity(String scale, List<String> parts) {
        return new SeverityMethod(
                scale,
                parts,
                null,
                null,
                SUM,
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
    }

    private static RiskMethod risk(String scale, List<String> parts) {
        return new RiskMethod(
                scale,
                null,
                null,
                null,
                null,
                parts,
                SUM,
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
    }

    private static PriorityMethod priority() {
        return new PriorityMethod(
                "tier",
                null,
                null,
                null,
                Dimension.RESIDUAL,
                List.of(Methods.band("watch", BigDecimal.ONE, null, null, null, null)),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }
}
