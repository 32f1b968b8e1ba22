package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.EFFECTIVENESS;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.PROBABILITY;
import static org.systemicrisk.model.rating.Dimension.RESIDUAL;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Derivation.FromMatrix;

/** Two ratings are looked up in a matrix, forwards and backwards. */
class MatricesTest {

    /** Two rows and three columns. */
    private static final SmallMethod METHOD = scales().inherent(Arising.on("risk")
            .matrix("severity", "probability")
            .row("slight", "low", "low", "medium")
            .row("grave", "low", "medium", "high"));

    @ParameterizedTest
    @CsvSource({
        "rare, slight, low",
        "possible, slight, low",
        "often, slight, medium",
        "rare, grave, low",
        "possible, grave, medium",
        "often, grave, high"
    })
    void findsTheCellOfTwoSteps(String probability, String severity, String step) {
        assertThat(METHOD.score(given(probability, severity)).inherent().step()).contains(new StepId(step));
    }

    @Test
    void tellsByTheirScalesWhichRatingStandsInTheRows() {
        assertThat(derivation(METHOD.score(given("often", "slight")).inherent()))
                .isEqualTo(new FromMatrix(SEVERITY, new StepId("slight"), PROBABILITY, new StepId("often"), null));
    }

    @Test
    void putsTheFirstRatingInTheRowsWhereBothHaveOneScale() {
        SmallMethod method = new SmallMethod()
                .scale("level", "low", "high")
                .judging(PROBABILITY, "level")
                .judging(SEVERITY, "level")
                .inherent(Arising.on("level")
                        .matrix("level", "level")
                        .row("low", "low", "high")
                        .row("high", "low", "high"));

        Score inherent = method.score(given("low", "high")).inherent();

        assertThat(inherent.step()).contains(new StepId("high"));
        assertThat(derivation(inherent).rows()).isEqualTo(PROBABILITY);
    }

    @Test
    void takesTheRowsOfResidualRiskFromEffectiveness() {
        SmallMethod method = scales().residual(Arising.on("risk")
                .matrix("effectiveness", "risk")
                .row("poor", "low", "medium", "high")
                .row("good", "low", "low", "medium"));

        assertThat(method.score(new Given().stated(INHERENT, "high").stated(EFFECTIVENESS, "good"))
                        .residual()
                        .step())
                .contains(new StepId("medium"));
    }

    @Test
    void findsResidualRiskFromProbabilityAndSeverityWhereNothingElseIsRated() {
        SmallMethod method = scales().notRating(INHERENT)
                .residual(Arising.on("risk").matrix("probability", "severity").row("rare", "medium", "high"));

        assertThat(method.score(given("rare", "grave")).residual().step()).contains(new StepId("high"));
    }

    @Test
    void keepsTheNumberThatStandsBesideTheStep() {
        SmallMethod method = scales().inherent(Arising.on("risk")
                .matrix("probability", "severity")
                .row("rare", "low", "high")
                .numbers("rare", "1", "5"));

        assertThat(method.score(given("rare", "grave")).inherent().value()).contains(new BigDecimal("5"));
        assertThat(method.score(given("rare", "slight")).inherent().value()).contains(new BigDecimal("1"));
        assertThat(METHOD.score(given("rare", "grave")).inherent().value()).isEmpty();
    }

    @Test
    void givesARangeWhereOneOfTheRatingsIsNotASingleStep() {
        assertThat(METHOD.score(given("above rare", "grave")).inherent().rating())
                .isEqualTo(new Rating.FromTo(new StepId("medium"), new StepId("high")));
        assertThat(METHOD.score(given("below often", "slight")).inherent().step())
                .contains(new StepId("low"));
    }

    @Test
    void isMissingWhereARangeLeadsBeyondTheEndOfARow() {
        SmallMethod method = scales().inherent(Arising.on("risk")
                .matrix("probability", "severity")
                .row("rare", "low")
                .row("possible", "low", "high"));

        assertThat(method.score(given("below often", "slight")).inherent().step())
                .contains(new StepId("low"));
        assertThat(method.score(given("below often", "grave")).inherent()).isEqualTo(Score.missing(INHERENT));
    }

    @Test
    void isMissingWhereARatingIsUnknownOrHasNoPlaceInTheMatrix() {
        assertThat(METHOD.score(new Given().stated(PROBABILITY, "rare")).inherent())
                .isEqualTo(Score.missing(INHERENT));
        assertThat(METHOD.score(new Given().stated(SEVERITY, "grave")).inherent())
                .isEqualTo(Score.missing(INHERENT));
        assertThat(METHOD.score(given("never", "grave")).inherent()).isEqualTo(Score.missing(INHERENT));
        assertThat(METHOD.score(given("rare", "mild")).inherent()).isEqualTo(Score.missing(INHERENT));
    }

    @Test
    void namesTheCellsThatCouldHaveGivenAStatedRating() {
        assertThat(consistent(new Given().stated(INHERENT, "medium")))
                .containsExactly(cell("slight", "often", "medium"), cell("grave", "possible", "medium"));
        assertThat(consistent(new Given().stated(INHERENT, "above low")))
                .containsExactly(
                        cell("slight", "often", "medium"),
                        cell("grave", "possible", "medium"),
                        cell("grave", "often", "high"));
    }

    @Test
    void leavesOutCellsThatAKnownRowOrColumnRulesOut() {
        assertThat(consistent(given("possible", "grave").stated(INHERENT, "medium")))
                .containsExactly(cell("grave", "possible", "medium"));
        assertThat(consistent(new Given().stated(PROBABILITY, "below often").stated(INHERENT, "low")))
                .containsExactly(
                        cell("slight", "rare", "low"), cell("slight", "possible", "low"), cell("grave", "rare", "low"));
        assertThat(consistent(given("rare", "grave").stated(INHERENT, "high"))).isEmpty();
    }

    @Test
    void namesNoCellsWithoutAMatrix() {
        assertThat(((Basis.Stated) METHOD.score(new Given().stated(RESIDUAL, "low"))
                                .residual()
                                .basis())
                        .consistent())
                .isEmpty();
    }

    private static SmallMethod scales() {
        return new SmallMethod()
                .scale("probability", "rare", "possible", "often")
                .scale("severity", "slight", "grave")
                .scale("risk", "low", "medium", "high")
                .scale("effectiveness", "poor", "good");
    }

    private static Given given(String probability, String severity) {
        return new Given().stated(PROBABILITY, probability).stated(SEVERITY, severity);
    }

    private static List<MatrixCell> consistent(Given given) {
        return ((Basis.Stated) METHOD.score(given).inherent().basis()).consistent();
    }

    private static MatrixCell cell(String row, String column, String result) {
        return new MatrixCell(new StepId(row), new StepId(column), new StepId(result));
    }

    private static FromMatrix derivation(Score score) {
        return (FromMatrix) score.derivation().orElseThrow();
    }
}
