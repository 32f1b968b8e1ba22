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

class AdjusterTest {

    private static final Facts YES = new KnownFacts().answer("a", "yes");
    private static final Facts NO = new KnownFacts().answer("a", "no");
    private static final Facts UNKNOWN = new KnownFacts();

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
}
