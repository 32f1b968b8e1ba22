package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** What holds for every method whose steps can be reached by conditions. */
class SteppedTest {

    private static final StepId HIGH = new StepId("high");
    private static final StepId LOW = new StepId("low");
    private static final Criterion USERS = criterion("users");
    private static final Criterion MINORS = criterion("minors");
    private static final Condition CONDITION = new Condition(HIGH, List.of(USERS), List.of(MINORS), null, Places.NONE);
    private static final Adjustment CAP =
            new Adjustment(null, LOW, List.of(), null, List.of(MINORS), List.of(), null, Places.NONE);

    @Test
    void listsConditionsBeforeAdjustmentsAndAllBeforeAny() {
        ProbabilityMethod method = probability(List.of(CONDITION), List.of(CAP), LOW);

        assertThat(method.conditionals()).containsExactly(CONDITION, CAP);
        assertThat(CONDITION.criteria()).containsExactly(USERS, MINORS);
        assertThat(CONDITION.isUnconditional()).isFalse();
        assertThat(CAP.isUnconditional()).isFalse();
    }

    @Test
    void holdsAtOnceWhereNothingIsAsked() {
        assertThat(new Condition(HIGH, List.of(), List.of(), null, Places.NONE).isUnconditional())
                .isTrue();
        assertThat(new Condition(HIGH, List.of(), List.of(USERS), null, Places.NONE).isUnconditional())
                .isFalse();
    }

    @Test
    void refusesAFallbackWithoutConditions() {
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> probability(List.of(), List.of(), LOW),
                () -> severity(null, null, null, LOW),
                () -> risk(LOW),
                () -> effectiveness(LOW))) {
            assertThatThrownBy(wrong).hasMessage("otherwise is the fallback of conditions, and there are none");
        }
    }

    @Test
    void adjustsInOneWayOnly() {
        String expected = "an adjustment does one thing: raise-to, cap-at, exclude or raise-by-judgement";

        assertThatThrownBy(() -> adjustment(HIGH, LOW, List.of(), null)).hasMessage(expected);
        assertThatThrownBy(() -> adjustment(null, null, List.of(), null)).hasMessage(expected);
        assertThatThrownBy(() -> adjustment(HIGH, null, List.of("q1"), null)).hasMessage(expected);
        assertThat(adjustment(null, null, List.of("q1"), null).exclude()).containsExactly("q1");
    }

    @Test
    void letsPeopleJudgeWithoutACondition() {
        assertThat(adjustment(null, null, List.of(), true).isJudgement()).isTrue();
        assertThat(adjustment(null, null, List.of(), false).isJudgement()).isFalse();
        assertThat(CAP.isJudgement()).isFalse();
        assertThatThrownBy(
                        () -> new Adjustment(null, null, List.of(), true, List.of(), List.of(USERS), null, Places.NONE))
                .hasMessage("raise-by-judgement has no condition: people judge");
    }

    @Test
    void roundsTheMeanOfSeverityHalfUpUnlessItSaysOtherwise() {
        assertThat(severity(Aggregation.MEAN, null, null, null).number(5, 2)).isEqualTo(3);
        assertThat(severity(Aggregation.MEAN, Rounding.DOWN, null, null).number(5, 2))
                .isEqualTo(2);
        assertThat(severity(Aggregation.MEAN, Rounding.HALF_EVEN, null, null).number(5, 2))
                .isEqualTo(2);
    }

    @Test
    void refusesTwoWaysToPutThePartsOfSeverityTogether() {
        String expected =
                "combine says how the parts are put together and rounded: leave aggregation and rounding away";
        Combination sum = new Combining().sum("scope").build();

        assertThatThrownBy(() -> severity(Aggregation.MEAN, null, sum, null)).hasMessage(expected);
        assertThatThrownBy(() -> severity(null, Rounding.UP, sum, null)).hasMessage(expected);
        assertThat(severity(null, null, sum, null).combine()).isSameAs(sum);
    }

    private static Criterion criterion(String metric) {
        return new Criterion(
                metric, BigDecimal.ONE, null, null, null, List.of(), null, null, null, Map.of(), Places.NONE);
    }

    private static Adjustment adjustment(
            @Nullable StepId raiseTo, @Nullable StepId capAt, List<String> exclude, @Nullable Boolean judgement) {
        return new Adjustment(raiseTo, capAt, exclude, judgement, List.of(), List.of(), null, Places.NONE);
    }

    private static ProbabilityMethod probability(
            List<Condition> conditions, List<Adjustment> adjust, @Nullable StepId otherwise) {
        return new ProbabilityMethod(
                "p",
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                conditions,
                otherwise,
                adjust,
                null,
                null,
                Places.NONE);
    }

    private static SeverityMethod severity(
            @Nullable Aggregation aggregation,
            @Nullable Rounding rounding,
            @Nullable Combination combine,
            @Nullable StepId otherwise) {
        return new SeverityMethod(
                "s",
                List.of("scope"),
                aggregation,
                rounding,
                combine,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                otherwise,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static RiskMethod risk(StepId otherwise) {
        return new RiskMethod(
                "r",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                otherwise,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static EffectivenessMethod effectiveness(StepId otherwise) {
        return new EffectivenessMethod(
                "e",
                List.of(),
                Aggregation.EARNED_OVER_POSSIBLE,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                otherwise,
                List.of(),
                null,
                null,
                Places.NONE);
    }
}
