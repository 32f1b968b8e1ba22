package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.EFFECTIVENESS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.Ties;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Derivation.FromAnswers;
import org.systemicrisk.model.scoring.Derivation.QuestionScore;

/** Points earned over points possible. */
class AnswerPointsTest {

    @Test
    void keepsEachAnswerWithThePointsItEarns() {
        FromAnswers derivation = derivation(method(bands().percentRounded("1", Rounding.HALF_UP)), "m2", "m0", "m3");

        assertThat(derivation.answers())
                .containsExactly(answer("q1", "m2", "2"), answer("q2", "m0", "0"), answer("q3", "m3", "4"));
        assertThat(derivation.earned()).isEqualTo(new BigDecimal("6"));
        assertThat(derivation.possible()).isEqualTo(new BigDecimal("12"));
        assertThat(derivation.number()).isEqualTo(new BigDecimal("50"));
        assertThat(derivation.band()).isNotNull();
        assertThat(derivation.otherBand()).isNull();
    }

    /** 1 of 8 points are 12.5 per cent. */
    @ParameterizedTest
    @CsvSource({"HALF_UP, 13", "HALF_DOWN, 12", "HALF_EVEN, 12", "UP, 13", "DOWN, 12"})
    void roundsThePercentageAsTheMethodologySays(Rounding mode, String percent) {
        assertThat(derivation(method(bands().percentRounded("1", mode)), "m1", "m0")
                        .number())
                .isEqualTo(new BigDecimal(percent));
    }

    @Test
    void cutsOffAPercentageThatIsNotRounded() {
        assertThat(derivation(method(bands()), "m1", "m0", "m0").number()).isEqualTo(new BigDecimal("8.333333333333"));
        assertThat(derivation(method(bands()), "m2", "m2").number()).isEqualTo(new BigDecimal("50"));
        assertThat(derivation(method(bands()), "m3").number()).isEqualTo(new BigDecimal("100"));
    }

    @ParameterizedTest
    @CsvSource({"m1 m0, low", "m2 m0, medium", "m3 m0, medium to high", "m3 m3, not-stated"})
    void looksThePercentageUpInBands(String answers, String rating) {
        Arising bands = Arising.on("effectiveness")
                .points("0", "1", "2", "4")
                .band("low", "0", "25")
                .between("medium", "25", "50")
                .between("high", "50", "99");

        assertThat(written(method(bands)
                        .score(new Given().answers(answers.split(" ")))
                        .effectiveness()))
                .isEqualTo(rating);
    }

    @Test
    void givesAPercentageThatTwoBandsClaimToTheOneThatIsChosen() {
        Arising bands = Arising.on("effectiveness")
                .points("0", "4")
                .between("low", "0", "50")
                .between("high", "50", "100")
                .ties(Ties.HIGHER);

        assertThat(written(method(bands).score(new Given().answers("m0", "m1")).effectiveness()))
                .isEqualTo("high");
    }

    @Test
    void isMissingWithoutAnswersPointsOrAScale() {
        Given one = new Given().answers("m0");
        SmallMethod noScale = new SmallMethod().effectiveness(bands());

        assertThat(method(bands()).score(new Given()).effectiveness()).isEqualTo(Score.missing(EFFECTIVENESS));
        assertThat(noScale.score(one).effectiveness()).isEqualTo(Score.missing(EFFECTIVENESS));
        assertThat(new SmallMethod().score(one).effectiveness()).isEqualTo(Score.missing(EFFECTIVENESS));
        assertThat(method(Arising.on("effectiveness").points("0", "0").band("low", "0", null))
                        .score(one)
                        .effectiveness())
                .isEqualTo(Score.missing(EFFECTIVENESS));
    }

    @Test
    void isMissingAsSoonAsOneAnswerIsWithheldOrUnknown() {
        assertThat(method(bands())
                        .score(new Given().answers("m3").answer(Given.withheld()))
                        .effectiveness())
                .isEqualTo(Score.missing(EFFECTIVENESS));
        assertThat(method(bands()).score(new Given().answers("m3", "m9")).effectiveness())
                .isEqualTo(Score.missing(EFFECTIVENESS));
    }

    private static SmallMethod method(Arising how) {
        return new SmallMethod().scale("effectiveness", "low", "medium", "high").effectiveness(how);
    }

    private static Arising bands() {
        return Arising.on("effectiveness")
                .points("0", "1", "2", "4")
                .band("low", "0", "50")
                .band("high", "50", null);
    }

    private static FromAnswers derivation(SmallMethod method, String... answers) {
        return (FromAnswers) method.score(new Given().answers(answers))
                .effectiveness()
                .derivation()
                .orElseThrow();
    }

    private static QuestionScore answer(String question, String maturity, String points) {
        return new QuestionScore(
                new QuestionId(question), Cell.of(new MaturityId(maturity)), Cell.of(new BigDecimal(points)));
    }

    private static String written(Score score) {
        if (score.rating() instanceof Rating.FromTo between) {
            return between.lowest() + " to " + between.highest();
        }
        return score.step().map(StepId::value).orElse("not-stated");
    }
}
