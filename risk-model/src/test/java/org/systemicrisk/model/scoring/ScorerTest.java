package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.RATE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

class ScorerTest {

    @ParameterizedTest
    @CsvSource({
        "0, very-unlikely",
        "0.1999999999, very-unlikely",
        "0.2, unlikely",
        "0.3, possible",
        "0.4, likely",
        "0.5999999999, likely",
        "0.6, certain",
        "100, certain"
    })
    void givesARateTheBandWhoseLowerBoundItReaches(String rate, String step) {
        Score probability = score(rate, List.of(3, 3, 3), List.of(2)).probability();

        assertThat(probability.rating()).isEqualTo(new Rating.At(new StepId(step)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, very-low",
        "1, 1, 2, very-low",
        "1, 2, 2, low",
        "4, 4, 3, high",
        "3, 4, 3, medium",
        "5, 4, 5, very-high"
    })
    void roundsTheMeanOfSeverityHalfUp(int scope, int scale, int remediability, String step) {
        Score severity =
                score("0.5", List.of(scope, scale, remediability), List.of(2)).severity();

        assertThat(severity.rating()).isEqualTo(new Rating.At(new StepId(step)));
    }

    @Test
    void dividesEarnedByPossiblePointsAndRoundsToAFullPercent() {
        Score effectiveness = score("0.5", List.of(3, 3, 3), List.of(4, 4, 1)).effectiveness();

        assertThat(effectiveness.percent()).contains(new BigDecimal("75"));
        assertThat(effectiveness.rating()).isEqualTo(new Rating.At(new StepId("strong")));
    }

    @Test
    void keepsTheNumberThatBecameAStep() {
        SubjectScores scores = score("0.5", List.of(4, 4, 3), List.of(4, 4, 1));

        assertThat(scores.probability().value()).contains(new BigDecimal("0.5"));
        assertThat(scores.severity().value()).contains(new BigDecimal("3.6667"));
        assertThat(scores.effectiveness().value()).contains(new BigDecimal("75"));
        assertThat(scores.inherent().value()).isEmpty();
        assertThat(scores.residual().value()).isEmpty();
    }

    @Test
    void reproducesTheFivePublishedCases() {
        assertThat(published("0.71", List.of(4, 4, 4), 78)).containsExactly("high", "strong", "medium");
        assertThat(published("0.52", List.of(4, 4, 3), 71)).containsExactly("medium-high", "strong", "low-medium");
        assertThat(published("0.03", List.of(3, 3, 3), 60)).containsExactly("low-medium", "moderate", "low");
        assertThat(published("0.56", List.of(3, 4, 3), 73)).containsExactly("medium-high", "strong", "low-medium");
        assertThat(published("0.47", List.of(5, 4, 5), 66)).containsExactly("high", "moderate", "medium-high");
    }

    @Test
    void saysHowAComputedRatingCameAbout() {
        SubjectScores scores = score("0.5", List.of(4, 4, 3), List.of(3));

        assertThat(scores.probability().derivation()).get().isInstanceOfSatisfying(Derivation.FromRate.class, rate -> {
            assertThat(rate.metric()).isEqualTo(RATE);
            assertThat(rate.rate().value()).contains(new BigDecimal("0.5"));
            assertThat(rate.band().from()).isEqualByComparingTo("0.4");
        });
        assertThat(scores.severity().derivation())
                .get()
                .isInstanceOfSatisfying(
                        Derivation.FromParts.class,
                        parts -> assertThat(parts.mean().value()).contains(new BigDecimal("3.6667")));
        assertThat(scores.inherent().derivation()).get().isInstanceOfSatisfying(Derivation.FromMatrix.class, matrix -> {
            assertThat(matrix.row()).isEqualTo(new StepId("likely"));
            assertThat(matrix.column()).isEqualTo(new StepId("high"));
        });
    }

    @Test
    void showsTheMatrixCellsThatAreConsistentWithAStatedRating() {
        Score residual = score(Fixtures.stated("high", "strong", "medium")).residual();

        assertThat(residual.basis())
                .isEqualTo(new Basis.Stated(
                        List.of(new MatrixCell(new StepId("strong"), new StepId("high"), new StepId("medium"))), null));
    }

    @Test
    void showsAllCellsBelowABoundWhenOnlyTheBoundIsStated() {
        Score residual =
                score(Fixtures.stated("high", "not-stated", "below medium")).residual();

        assertThat(residual.rating()).isEqualTo(new Rating.Below(new StepId("medium")));
        assertThat(residual.basis())
                .isInstanceOfSatisfying(Basis.Stated.class, stated -> assertThat(stated.consistent())
                        .extracting(MatrixCell::row)
                        .containsExactly(new StepId("very-strong")));
    }

    @Test
    void keepsTheComputedRatingBesideAnOverride() {
        ModuleRatings ratings =
                Fixtures.overridden(Fixtures.computed(List.of(4, 4, 4), List.of(3)), "high", "test purchases", "Board");

        Score residual = score("0.7", ratings).residual();

        assertThat(residual.rating()).isEqualTo(new Rating.At(new StepId("high")));
        assertThat(residual.basis()).isInstanceOfSatisfying(Basis.Overridden.class, overridden -> {
            assertThat(overridden.computed()).isEqualTo(new Rating.At(new StepId("medium")));
            assertThat(overridden.reason()).isEqualTo("test purchases");
            assertThat(overridden.by()).isEqualTo("Board");
        });
    }

    @Test
    void leavesARatingOpenWhenItsInputsAreMissing() {
        ModuleRatings nothing = Fixtures.ratings(null, null, null, null, null);

        SubjectScores scores = score("0.7", nothing);

        assertThat(scores.residual())
                .isEqualTo(new Score(scores.residual().dimension(), new Rating.NotStated(), new Basis.Missing()));
    }

    @Test
    void scoresSingleRisksBesideTheirModule() {
        RatingInput high = new RatingInput(StatedRating.of("high"), null, null, null, Places.NONE);
        ModuleRatings module = Fixtures.ofRisks(List.of(Fixtures.risk("goods.unsafe", null, null, high, null)));

        ScoredAssessment scored = Scorer.score(
                Fixtures.assessment("2024", Fixtures.methodology("2024"), List.of(), List.of(module), null));

        assertThat(scored.scoresOf("goods.unsafe").orElseThrow().inherent().step())
                .contains(new StepId("high"));
        assertThat(scored.scoresOf("goods").orElseThrow().inherent().step()).isEmpty();
        assertThat(scored.scoresOf("unheard-of")).isEmpty();
    }

    @Test
    void ratesTheWholeOnlyWhereTheMethodologyRollsModulesUp() {
        RollUp worst = new RollUp(
                Level.MODULES,
                Level.WHOLE,
                List.of(Dimension.RESIDUAL),
                RollUpBy.MAXIMUM,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
        List<ModuleRatings> modules = List.of(Fixtures.stated("high", "strong", "medium"));
        SmallMethod method = new SmallMethod().scale("residual", "low", "medium", "high");

        ScoredAssessment without =
                Scorer.score(Fixtures.assessment("2024", method.methodology(), List.of(), modules, null));
        ScoredAssessment with = Scorer.score(
                Fixtures.assessment("2024", method.rollingUp(worst).methodology(), List.of(), modules, null));

        assertThat(without.whole()).isNull();
        assertThat(with.scoresOf(ScoredAssessment.WHOLE)
                        .orElseThrow()
                        .residual()
                        .step())
                .contains(new StepId("medium"));
    }

    @Test
    void keepsAPercentageThatIsStatedWithTheEffectiveness() {
        EffectivenessInput stated = new EffectivenessInput(
                List.of(), StatedRating.of("strong"), new BigDecimal("78"), null, null, null, Places.NONE);

        assertThat(score(Fixtures.ratings(null, null, null, stated, null))
                        .effectiveness()
                        .percent())
                .contains(new BigDecimal("78"));
    }

    private static List<String> published(String rate, List<Integer> severity, int points) {
        SubjectScores scores = score(rate, severity, points(points));
        return List.of(
                scores.inherent().step().orElseThrow().value(),
                scores.effectiveness().step().orElseThrow().value(),
                scores.residual().step().orElseThrow().value());
    }

    /** Twenty-five answers that earn so many of a hundred points. */
    private static List<Integer> points(int sum) {
        List<Integer> points = new java.util.ArrayList<>();
        for (int i = 0; i < 25; i++) {
            points.add(sum / 25 + (i < sum % 25 ? 1 : 0));
        }
        return points;
    }

    private static SubjectScores score(String rate, List<Integer> severity, List<Integer> points) {
        return score(rate, Fixtures.computed(severity, points));
    }

    private static SubjectScores score(ModuleRatings ratings) {
        return score("0.5", ratings);
    }

    private static SubjectScores score(String rate, ModuleRatings ratings) {
        return Scorer.score(Fixtures.assessment(
                        "2024",
                        Fixtures.methodology("2024"),
                        List.of(Fixtures.observation(RATE, rate)),
                        List.of(ratings),
                        null))
                .modules()
                .get(0);
    }
}
