package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.scoring.KnownFacts.RISK;
import static org.systemicrisk.model.scoring.KnownFacts.answered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;

class AdjusterTest {

    private static final Facts YES = new KnownFacts().answer("a", "yes");
    private static final Facts NO = new KnownFacts().answer("a", "no");
    private static final Facts UNKNOWN = new KnownFacts();
    private static final Derivation COMPUTED = new Derivation.FellThrough(List.of(), null);
    private static final Scale NOT_ALWAYS = new SmallMethod()
            .scale("risk", "na*", "low", "medium", "high")
            .methodology()
            .scale("risk")
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({"low, medium", "medium, medium", "high, high"})
    void raisesOnly(String computed, String adjusted) {
        assertThat(step(YES, computed, raise("medium"))).isEqualTo(adjusted);
        assertThat(step(NO, computed, raise("medium"))).isEqualTo(computed);
    }

    @ParameterizedTest
    @CsvSource({"low, low", "medium, medium", "high, medium"})
    void capsOnly(String computed, String adjusted) {
        assertThat(step(YES, computed, cap("medium"))).isEqualTo(adjusted);
        assertThat(step(NO, computed, cap("medium"))).isEqualTo(computed);
    }

    @Test
    void appliesAdjustmentsInTheirOrderAndKeepsThoseThatChangedSomething() {
        Adjuster.Adjustments result = result(YES, "low", raise("high"), raise("medium"), cap("medium"));

        assertThat(result.step()).isEqualTo(new StepId("medium"));
        assertThat(result.applied())
                .extracting(Derivation.Applied::to)
                .containsExactly(new StepId("high"), new StepId("medium"));
        assertThat(result.applied())
                .extracting(Derivation.Applied::from)
                .containsExactly(new StepId("low"), new StepId("high"));
    }

    @Test
    void leavesTheRatingOpenOnlyWhereAnOpenConditionCouldChangeIt() {
        assertThat(step(UNKNOWN, "low", raise("medium"))).isNull();
        assertThat(step(UNKNOWN, "high", raise("medium"))).isEqualTo("high");
        assertThat(step(UNKNOWN, "low", cap("medium"))).isEqualTo("low");
        assertThat(step(UNKNOWN, "high", cap("medium"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "low, medium, medium, medium",
        "low, high, medium, high",
        "medium, high, medium, high",
    })
    void raisesTheLowerEndOfARange(String lowest, String highest, String newLowest, String newHighest) {
        Optional<Result> result = ranged(YES, lowest, highest, raise("medium"));

        assertThat(result.map(Result::rating)).contains(rating(newLowest, newHighest));
    }

    @ParameterizedTest
    @CsvSource({"low, medium, low, medium", "low, high, low, medium", "medium, high, medium, medium"})
    void capsTheUpperEndOfARange(String lowest, String highest, String newLowest, String newHighest) {
        Optional<Result> result = ranged(YES, lowest, highest, cap("medium"));

        assertThat(result.map(Result::rating)).contains(rating(newLowest, newHighest));
    }

    @Test
    void keepsOnceWhatMovedBothEndsOfARange() {
        Optional<Result> result = ranged(YES, "low", "medium", raise("high"), cap("medium"));

        assertThat(result.map(Result::rating)).contains(rating("medium", "medium"));
        assertThat(result.map(Result::derivation)).get().isInstanceOfSatisfying(Derivation.Adjusted.class, adjusted -> {
            assertThat(adjusted.before()).isEqualTo(COMPUTED);
            assertThat(adjusted.step()).isEqualTo(new StepId("medium"));
            assertThat(adjusted.applied())
                    .extracting(Derivation.Applied::from)
                    .containsExactly(new StepId("low"), new StepId("high"));
        });
    }

    @Test
    void keepsWhatMovedEitherEndOfARange() {
        Optional<Result> result = ranged(YES, "low", "high", raise("medium"), cap("medium"));

        assertThat(result.map(Result::rating)).contains(rating("medium", "medium"));
        assertThat(result.map(Result::derivation))
                .get()
                .isInstanceOfSatisfying(Derivation.Adjusted.class, adjusted -> assertThat(adjusted.applied())
                        .extracting(Derivation.Applied::from)
                        .containsExactly(new StepId("low"), new StepId("high")));
    }

    @Test
    void namesNoStepOfARangeThatIsLeft() {
        assertThat(ranged(YES, "low", "high", raise("medium")).map(Result::derivation))
                .get()
                .isInstanceOfSatisfying(Derivation.Adjusted.class, adjusted -> assertThat(adjusted.step())
                        .isNull());
    }

    @Test
    void leavesARangeAsItIsWhereNothingChangesIt() {
        assertThat(ranged(NO, "low", "high", raise("medium"), cap("medium")))
                .contains(new Result(rating("low", "high"), COMPUTED));
    }

    @Test
    void cannotTellARangeOfWhichAnEndIsOpen() {
        assertThat(ranged(UNKNOWN, "low", "high", raise("medium"))).isEmpty();
        assertThat(ranged(UNKNOWN, "low", "high", cap("medium"))).isEmpty();
        assertThat(ranged(UNKNOWN, "medium", "high", raise("medium"))).isPresent();
    }

    @Test
    void ratesWhatCannotBeComputedWhereItMustBeTheEndOfTheScale() {
        assertThat(step(YES, null, raise("high"))).isEqualTo("high");
        assertThat(step(YES, null, cap("low"))).isEqualTo("low");
        assertThat(step(YES, null, raise("medium"))).isNull();
        assertThat(step(YES, null, cap("medium"))).isNull();
        assertThat(step(NO, null, raise("high"))).isNull();
        assertThat(step(UNKNOWN, null, raise("high"))).isNull();
    }

    @Test
    void appliesAlwaysWhatHasNoCondition() {
        assertThat(step(UNKNOWN, "low", Arising.raise("medium"))).isEqualTo("medium");
    }

    @Test
    void changesNothingByLettingPeopleJudgeOrLeavingAnswersOut() {
        Adjustment judged = new Adjustment(null, null, List.of(), true, List.of(), List.of(), null, Places.NONE);
        Adjustment excluded = Arising.exclude("q1", answered("a", "yes"));

        assertThat(result(YES, "low", judged, excluded).applied()).isEmpty();
        assertThat(step(YES, "low", judged, excluded)).isEqualTo("low");
    }

    @Test
    void isNotAskedWhereTheRatingIsThereAlready() {
        assertThat(result(YES, "medium", raise("medium"), cap("medium")).applied())
                .isEmpty();
        assertThat(step(UNKNOWN, "medium", raise("medium"))).isEqualTo("medium");
        assertThat(step(UNKNOWN, "medium", cap("medium"))).isEqualTo("medium");
    }

    @Test
    void changesNothingTowardsAStepThatTheScaleDoesNotHave() {
        assertThat(step(YES, "low", raise("unheard-of"))).isEqualTo("low");
        assertThat(step(YES, "unheard-of", raise("high"))).isEqualTo("unheard-of");
    }

    @Test
    void keepsHowARatingCameAboutBeforeItWasChanged() {
        Result computed = Result.at(new StepId("low"), COMPUTED);

        Result adjusted = adjusted(Optional.of(computed), YES, raise("medium")).orElseThrow();

        assertThat(adjusted.rating()).isEqualTo(new Rating.At(new StepId("medium")));
        assertThat(adjusted.derivation()).isInstanceOfSatisfying(Derivation.Adjusted.class, derivation -> {
            assertThat(derivation.before()).isSameAs(COMPUTED);
            assertThat(derivation.step()).isEqualTo(new StepId("medium"));
            assertThat(derivation.applied()).hasSize(1);
        });
    }

    @Test
    void leavesARatingAsItIsThatNothingChanges() {
        Optional<Result> computed = Optional.of(Result.at(new StepId("low"), COMPUTED));

        assertThat(adjusted(computed, NO, raise("medium"))).isEqualTo(computed);
        assertThat(adjusted(computed, YES, cap("medium"))).isEqualTo(computed);
        assertThat(adjusted(Optional.empty(), NO, raise("high"))).isEmpty();
    }

    @Test
    void losesARatingThatAnOpenConditionCouldChange() {
        assertThat(adjusted(Optional.of(Result.at(new StepId("low"), COMPUTED)), UNKNOWN, raise("medium")))
                .isEmpty();
    }

    @Test
    void ratesWhatWasNotComputedOnlyAtTheEndOfTheScale() {
        Result raised = adjusted(Optional.empty(), YES, raise("high")).orElseThrow();

        assertThat(raised.rating()).isEqualTo(new Rating.At(new StepId("high")));
        assertThat(raised.derivation())
                .isInstanceOfSatisfying(Derivation.Adjusted.class, derivation -> assertThat(derivation.before())
                        .isNull());
        assertThat(adjusted(Optional.empty(), YES, raise("medium"))).isEmpty();
    }

    @Test
    void raisesWhatIsNotRatedOnlyToTheEndOfTheScale() {
        Optional<Result> unrated = Optional.of(Result.at(new StepId("na"), COMPUTED));

        assertThat(adjusted(unrated, YES, raise("medium"))).isEqualTo(unrated);
        assertThat(adjusted(unrated, UNKNOWN, raise("high"))).isEqualTo(unrated);
        assertThat(adjusted(unrated, YES, raise("high")).map(Result::rating)).contains(rating("high", "high"));
    }

    @Test
    void leavesOutTheQuestionsWhoseConditionHolds() {
        Adjustment first = Arising.exclude("q1", answered("a", "yes"));
        Adjustment other = Arising.exclude("q2", answered("b", "yes"));
        KnownFacts both = new KnownFacts().answer("a", "yes").answer("b", "yes");
        KnownFacts one = new KnownFacts().answer("a", "yes").answer("b", "no");

        assertThat(Adjuster.excluded(List.of(first, other), both)).contains(Set.of("q1", "q2"));
        assertThat(Adjuster.excluded(List.of(first, other), one)).contains(Set.of("q1"));
        assertThat(Adjuster.excluded(List.of(first), NO)).contains(Set.of());
    }

    @Test
    void cannotTellWhatIsLeftOutOnlyWhereAnExclusionIsOpen() {
        assertThat(Adjuster.excluded(List.of(Arising.exclude("q1", answered("a", "yes"))), UNKNOWN))
                .isEmpty();
        assertThat(Adjuster.excluded(List.of(raise("high")), UNKNOWN)).contains(Set.of());
    }

    private static Optional<Result> adjusted(Optional<Result> computed, Facts facts, Adjustment adjustment) {
        return Adjuster.adjusted(computed, List.of(adjustment), NOT_ALWAYS, facts);
    }

    private static @Nullable String step(Facts facts, @Nullable String computed, Adjustment... adjustments) {
        StepId step = result(facts, computed, adjustments).step();
        return step == null ? null : step.value();
    }

    private static Adjuster.Adjustments result(Facts facts, @Nullable String computed, Adjustment... adjustments) {
        return new Adjuster(RISK, facts).apply(Optional.ofNullable(computed).map(StepId::new), List.of(adjustments));
    }

    private static Adjustment raise(String step) {
        return Arising.raise(step, answered("a", "yes"));
    }

    private static Adjustment cap(String step) {
        return Arising.cap(step, answered("a", "yes"));
    }

    private static Optional<Result> ranged(Facts facts, String lowest, String highest, Adjustment... adjustments) {
        Rating range = new Rating.FromTo(new StepId(lowest), new StepId(highest));
        return Adjuster.adjusted(Optional.of(new Result(range, COMPUTED)), List.of(adjustments), RISK, facts);
    }

    private static Rating rating(String lowest, String highest) {
        return lowest.equals(highest)
                ? new Rating.At(new StepId(lowest))
                : new Rating.FromTo(new StepId(lowest), new StepId(highest));
    }
}
