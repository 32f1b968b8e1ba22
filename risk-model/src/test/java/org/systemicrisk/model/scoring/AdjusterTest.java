package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.scoring.KnownFacts.RISK;
import static org.systemicrisk.model.scoring.KnownFacts.answered;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.rating.Rating;

class AdjusterTest {

    private static final Facts YES = new KnownFacts().answer("a", "yes");
    private static final Facts NO = new KnownFacts().answer("a", "no");
    private static final Facts UNKNOWN = new KnownFacts();
    private static final Derivation COMPUTED = new Derivation.FellThrough(List.of());

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
        Adjustment always =
                new Adjustment(new StepId("medium"), null, List.of(), null, List.of(), List.of(), null, Places.NONE);

        assertThat(step(UNKNOWN, "low", always)).isEqualTo("medium");
    }

    @Test
    void changesNothingByLettingPeopleJudgeOrLeavingAnswersOut() {
        Adjustment judged = new Adjustment(null, null, List.of(), true, List.of(), List.of(), null, Places.NONE);
        Adjustment excluded = new Adjustment(
                null, null, List.of("q1"), null, List.of(answered("a", "yes")), List.of(), null, Places.NONE);

        assertThat(result(YES, "low", judged, excluded).applied()).isEmpty();
        assertThat(step(YES, "low", judged, excluded)).isEqualTo("low");
    }

    private static @Nullable String step(Facts facts, @Nullable String computed, Adjustment... adjustments) {
        StepId step = result(facts, computed, adjustments).step();
        return step == null ? null : step.value();
    }

    private static Adjuster.Adjustments result(Facts facts, @Nullable String computed, Adjustment... adjustments) {
        return new Adjuster(RISK, facts).apply(Optional.ofNullable(computed).map(StepId::new), List.of(adjustments));
    }

    private static Adjustment raise(String step) {
        return new Adjustment(new StepId(step), null, List.of(), null, condition(), List.of(), null, Places.NONE);
    }

    private static Adjustment cap(String step) {
        return new Adjustment(null, new StepId(step), List.of(), null, condition(), List.of(), null, Places.NONE);
    }

    private static List<Criterion> condition() {
        return List.of(answered("a", "yes"));
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
