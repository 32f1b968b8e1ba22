package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.RATE;
import static org.systemicrisk.model.rating.Dimension.CONCLUSION;
import static org.systemicrisk.model.rating.Dimension.EFFECTIVENESS;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.PRIORITY;
import static org.systemicrisk.model.rating.Dimension.PROBABILITY;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;
import static org.systemicrisk.model.scoring.KnownFacts.answered;
import static org.systemicrisk.model.scoring.KnownFacts.atLeast;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** One module or risk under methodologies of all kinds. */
class SubjectScorerTest {

    @Test
    void takesARateFromTheBandThatHoldsIt() {
        SmallMethod method = rates();

        assertThat(probability(method, "1.99").rating()).isEqualTo(at("rare"));
        assertThat(probability(method, "2").rating()).isEqualTo(at("often"));
        assertThat(probability(method, "5").rating()).isEqualTo(new Rating.NotStated());
    }

    @Test
    void hasNoProbabilityWithoutARateABandOrAScale() {
        Given given = new Given().rate(RATE);
        Figures figures = new Figures(List.of(Fixtures.observation(RATE, "1")));
        SmallMethod noBands = new SmallMethod().scale("probability", "rare").probability(Arising.on("probability"));
        SmallMethod noScale =
                new SmallMethod().probability(Arising.on("probability").band("rare", "0", "2"));

        assertThat(rates().score(given).probability()).isEqualTo(Score.missing(PROBABILITY));
        assertThat(rates().score(new Given(), figures).probability()).isEqualTo(Score.missing(PROBABILITY));
        assertThat(noBands.score(given, figures).probability()).isEqualTo(Score.missing(PROBABILITY));
        assertThat(noScale.score(given, figures).probability()).isEqualTo(Score.missing(PROBABILITY));
        assertThat(new SmallMethod().score(given, figures).probability()).isEqualTo(Score.missing(PROBABILITY));
    }

    @Test
    void hasNoProbabilityFromARateThatIsWithheld() {
        Observation secret = Observation.of(RATE, Given.withheld(), Fixtures.YEAR, Territory.of("EU"));

        assertThat(rates().score(new Given().rate(RATE), new Figures(List.of(secret)))
                        .probability())
                .isEqualTo(Score.missing(PROBABILITY));
    }

    @ParameterizedTest
    @CsvSource({"yes, high, false", "no, low, true"})
    void reachesAStepByItsConditionOrTheFallback(String imminent, String step, boolean fallback) {
        SmallMethod method = conditions()
                .inherent(Arising.on("risk")
                        .when("high", answered("imminent", "yes"))
                        .otherwise("low"));

        Score inherent = method.score(new Given().reply("imminent", imminent)).inherent();

        assertThat(inherent.rating()).isEqualTo(at(step));
        assertThat(inherent.derivation())
                .get()
                .isInstanceOfSatisfying(
                        Derivation.FromConditions.class,
                        conditions -> assertThat(conditions.isFallback()).isEqualTo(fallback));
    }

    @Test
    void fallsThroughWhereNoConditionHoldsAndThereIsNoFallback() {
        SmallMethod method = conditions().inherent(Arising.on("risk").when("high", answered("imminent", "yes")));

        Score inherent = method.score(new Given().reply("imminent", "no")).inherent();

        assertThat(inherent.rating()).isEqualTo(new Rating.NotStated());
        assertThat(inherent.derivation()).get().isInstanceOf(Derivation.FellThrough.class);
    }

    @Test
    void isMissingWhereAConditionIsOpen() {
        SmallMethod method = conditions()
                .inherent(Arising.on("risk")
                        .when("high", answered("imminent", "yes"))
                        .otherwise("low"));

        assertThat(method.score(new Given()).inherent()).isEqualTo(Score.missing(INHERENT));
        assertThat(method.score(new Given().reply("imminent", Given.withheld())).inherent())
                .isEqualTo(Score.missing(INHERENT));
    }

    @Test
    void leavesConditionsOutWhereTheDimensionHasNoScale() {
        SmallMethod method = new SmallMethod()
                .inherent(Arising.on("risk")
                        .when("high", atLeast(SEVERITY, "grave"))
                        .otherwise("low"));

        assertThat(method.score(new Given().stated(SEVERITY, "grave")).inherent())
                .isEqualTo(Score.missing(INHERENT));
    }

    @Test
    void raisesWhatConditionsReached() {
        SmallMethod method = conditions()
                .inherent(Arising.on("risk")
                        .when("medium", answered("imminent", "no"))
                        .adjusted(Arising.raise("high", atLeast(SEVERITY, "grave"))));
        Given given = new Given().reply("imminent", "no");

        assertThat(method.score(given.stated(SEVERITY, "slight")).inherent().rating())
                .isEqualTo(at("medium"));
        Score raised = method.score(given.stated(SEVERITY, "grave")).inherent();
        assertThat(raised.rating()).isEqualTo(at("high"));
        assertThat(raised.derivation()).get().isInstanceOfSatisfying(Derivation.Adjusted.class, adjusted -> assertThat(
                        adjusted.before())
                .isInstanceOf(Derivation.FromConditions.class));
    }

    @Test
    void raisesWhatNumbersGave() {
        SmallMethod method = conditions()
                .inherent(Arising.on("risk")
                        .from(new Combining().product("probability", "severity"))
                        .band("low", "1", "3")
                        .band("high", "3", null)
                        .adjusted(Arising.raise("high", atLeast(SEVERITY, "grave"))));

        Score raised = method.score(new Given().stated(PROBABILITY, "rare").stated(SEVERITY, "grave"))
                .inherent();

        assertThat(raised.rating()).isEqualTo(at("high"));
        assertThat(raised.value()).contains(new BigDecimal("2"));
    }

    /** Of four and no points, 4 of 8 are 50 per cent; without the second question 4 of 4 are 100. */
    @ParameterizedTest
    @CsvSource({"no, 50, poor", "yes, 100, good"})
    void countsOnlyTheQuestionsThatAreNotExcluded(String imminent, String percent, String step) {
        Score effectiveness = excluding()
                .score(new Given().answers("m1", "m0").reply("imminent", imminent))
                .effectiveness();

        assertThat(effectiveness.percent()).contains(new BigDecimal(percent));
        assertThat(effectiveness.rating()).isEqualTo(at(step));
    }

    @Test
    void isMissingWhereNobodyCanTellWhichQuestionsCount() {
        assertThat(excluding().score(new Given().answers("m1", "m0")).effectiveness())
                .isEqualTo(Score.missing(EFFECTIVENESS));
    }

    @Test
    void isMissingWhereAllQuestionsAreExcluded() {
        SmallMethod method =
                conditions().effectiveness(answers().adjusted(Arising.exclude("q1", answered("imminent", "yes"))));

        assertThat(method.score(new Given().answers("m1").reply("imminent", "yes"))
                        .effectiveness())
                .isEqualTo(Score.missing(EFFECTIVENESS));
    }

    @Test
    void combinesAProbabilityFromItsPartsWhereThereIsNoRate() {
        SmallMethod method = conditions()
                .probability(Arising.on("probability")
                        .parts("past", "elsewhere")
                        .from(new Combining().maximum("past", "elsewhere")));

        assertThat(method.score(new Given().part(PROBABILITY, "past", "rare").part(PROBABILITY, "elsewhere", "often"))
                        .probability()
                        .rating())
                .isEqualTo(at("often"));
    }

    @Test
    void findsAPriorityFromOtherRatings() {
        SmallMethod method = conditions()
                .priority(Arising.on("priority")
                        .matrix("severity", "probability")
                        .row("slight", "later", "later")
                        .row("grave", "later", "soon"));
        Given given = new Given().stated(PROBABILITY, "often");

        assertThat(method.score(given.stated(SEVERITY, "grave")).of(PRIORITY).rating())
                .isEqualTo(at("soon"));
        assertThat(method.score(given.stated(SEVERITY, "slight")).of(PRIORITY).rating())
                .isEqualTo(at("later"));
    }

    @Test
    void findsAPriorityFromTheNumberOfAnotherRating() {
        SmallMethod method = conditions()
                .inherent(Arising.on("risk")
                        .from(new Combining().product("probability", "severity"))
                        .band("low", "1", null))
                .priority(
                        INHERENT, Arising.on("priority").band("later", "1", "4").band("soon", "4", null));

        assertThat(method.score(new Given().stated(PROBABILITY, "often").stated(SEVERITY, "grave"))
                        .of(PRIORITY)
                        .rating())
                .isEqualTo(at("soon"));
    }

    @Test
    void hasAPriorityAndAConclusionOnlyWhereTheMethodologyHas() {
        Given given = new Given().stated(PRIORITY, "soon").stated(CONCLUSION, "high");
        SubjectScores without = conditions().score(given);
        SubjectScores with = conditions()
                .judging(PRIORITY, "priority")
                .judging(CONCLUSION, "risk")
                .score(given);

        assertThat(without.priority()).isNull();
        assertThat(without.conclusion()).isNull();
        assertThat(without.of(PRIORITY)).isEqualTo(Score.missing(PRIORITY));
        assertThat(without.of(CONCLUSION)).isEqualTo(Score.missing(CONCLUSION));
        assertThat(with.of(PRIORITY).rating()).isEqualTo(at("soon"));
        assertThat(with.of(CONCLUSION).rating()).isEqualTo(at("high"));
    }

    @Test
    void losesNothingThatWasStatedOfADimensionThatIsNotRated() {
        SubjectScores scores = conditions().notRating(INHERENT).score(new Given().stated(INHERENT, "high"));

        assertThat(scores.inherent().rating()).isEqualTo(at("high"));
    }

    @Test
    void drawsNoConclusionByItself() {
        assertThat(conditions().judging(CONCLUSION, "risk").score(new Given()).conclusion())
                .isEqualTo(Score.missing(CONCLUSION));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void takesWhatWasSetByHandBeforeWhatWasStated(Dimension dimension) {
        SmallMethod method = conditions().judging(PRIORITY, "priority").judging(CONCLUSION, "risk");

        Score score = method.score(new Given().stated(dimension, "stated").byHand(dimension, "by-hand", null))
                .of(dimension);

        assertThat(score.rating()).isEqualTo(at("by-hand"));
        assertThat(score.basis())
                .isEqualTo(new Basis.Overridden(new Rating.NotStated(), null, null, "reason", "Board"));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void takesWhatWasStated(Dimension dimension) {
        SmallMethod method = conditions().judging(PRIORITY, "priority").judging(CONCLUSION, "risk");

        Score score = method.score(new Given().stated(dimension, "stated")).of(dimension);

        assertThat(score).isEqualTo(new Score(dimension, at("stated"), new Basis.Stated(List.of(), null)));
    }

    @Test
    void keepsHowARatingWouldHaveComeAboutThatWasSetByHand() {
        Score effectiveness = conditions()
                .effectiveness(answers())
                .score(new Given().answers("m1").byHand(EFFECTIVENESS, "poor", "2.5"))
                .effectiveness();

        assertThat(effectiveness.basis()).isInstanceOfSatisfying(Basis.Overridden.class, overridden -> {
            assertThat(overridden.computed()).isEqualTo(at("good"));
            assertThat(overridden.number()).isEqualTo(new BigDecimal("2.5"));
        });
        assertThat(effectiveness.derivation()).get().isInstanceOf(Derivation.FromAnswers.class);
        assertThat(effectiveness.percent()).contains(new BigDecimal("100"));
    }

    private static SmallMethod rates() {
        return new SmallMethod()
                .scale("probability", "rare", "often")
                .probability(Arising.on("probability").band("rare", "0", "2").band("often", "2", "5"));
    }

    private static Score probability(SmallMethod method, String rate) {
        return method.score(new Given().rate(RATE), new Figures(List.of(Fixtures.observation(RATE, rate))))
                .probability();
    }

    private static SmallMethod conditions() {
        return new SmallMethod()
                .scale("probability", "rare", "often")
                .scale("severity", "slight", "grave")
                .scale("risk", "low", "medium", "high")
                .scale("effectiveness", "poor", "good")
                .scale("priority", "later", "soon")
                .scale("yes-no", "no", "yes")
                .asking("imminent", "yes-no");
    }

    private static Arising answers() {
        return Arising.on("effectiveness")
                .points("0", "4")
                .band("poor", "0", "60")
                .band("good", "60", null);
    }

    private static SmallMethod excluding() {
        return conditions().effectiveness(answers().adjusted(Arising.exclude("q2", answered("imminent", "yes"))));
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }
}
