package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

class CriterionTest {

    private static final StepRange HIGH = new StepRange(new StepId("high"), null, null, Places.NONE);

    @Test
    void holdsAFigureAgainstItsBounds() {
        assertThat(metric("1", null, "5", null).interval().words()).isEqualTo("from 1 to below 5");
        assertThat(metric(null, "1", null, "5").interval().words()).isEqualTo("above 1, up to and including 5");
        assertThat(metric("1", null, null, null).interval().words()).isEqualTo("from 1 upward");
        assertThat(metric(null, null, "5", null).interval().words()).isEqualTo("below 5");
        assertThat(between("0.05", "0.49").interval().words()).isEqualTo("from 0.05, up to and including 0.49");
    }

    @Test
    void holdsNothingBetweenBoundsThatArePrintedTheWrongWayRound() {
        assertThat(between("0.49", "0.05").interval().isEmpty()).isTrue();
    }

    @Test
    void passesOverAFigureOnlyWhereItSaysSo() {
        assertThat(criterion("users", "1", null, null, null, List.of(), true, null, null, Map.of())
                        .isPassedOverWhenUnknown())
                .isTrue();
        assertThat(criterion("users", "1", null, null, null, List.of(), false, null, null, Map.of())
                        .isPassedOverWhenUnknown())
                .isFalse();
        assertThat(metric("1", null, null, null).isPassedOverWhenUnknown()).isFalse();
    }

    @Test
    void asksForExactlyOneThing() {
        String expected = "one criterion asks for one thing: a metric, an answer, or another dimension's step";
        Map<String, StepRange> two = new LinkedHashMap<>();
        two.put("severity", HIGH);
        two.put("probability", HIGH);

        assertThatThrownBy(() -> criterion(null, null, null, null, null, List.of(), null, null, null, Map.of()))
                .hasMessage(expected);
        assertThatThrownBy(() -> criterion("users", "1", null, null, null, List.of(), null, "minors", "yes", Map.of()))
                .hasMessage(expected);
        assertThatThrownBy(() -> criterion(null, null, null, null, null, List.of(), null, null, null, two))
                .hasMessage(expected);
    }

    @Test
    void boundsOnlyAMetric() {
        String expected = "bounds belong to a metric, and this criterion names none";
        List<String> both = List.of("1", "2");

        assertThatThrownBy(() -> answered("1", null, null, null, List.of(), null))
                .hasMessage(expected);
        assertThatThrownBy(() -> answered(null, "1", null, null, List.of(), null))
                .hasMessage(expected);
        assertThatThrownBy(() -> answered(null, null, "1", null, List.of(), null))
                .hasMessage(expected);
        assertThatThrownBy(() -> answered(null, null, null, "1", List.of(), null))
                .hasMessage(expected);
        assertThatThrownBy(() -> answered(null, null, null, null, both, null)).hasMessage(expected);
        assertThatThrownBy(() -> answered(null, null, null, null, List.of(), true))
                .hasMessage(expected);
    }

    @Test
    void boundsAMetricInOneWay() {
        assertThatThrownBy(() -> metric(null, null, null, null))
                .hasMessage("the metric users has no bound that it is held against");
        assertThatThrownBy(
                        () -> criterion("users", "1", null, null, null, List.of("1", "2"), null, null, null, Map.of()))
                .hasMessage("between: stands beside other bounds of the metric users");
        assertThatThrownBy(() -> criterion("users", null, null, null, null, List.of("1"), null, null, null, Map.of()))
                .hasMessage("between: takes two numbers, as in [0.05, 0.49]");
    }

    @Test
    void boundsAMetricOnceOnEachSide() {
        String expected = "the metric users has two bounds on the same side";

        assertThatThrownBy(() -> metric("1", "2", null, null)).hasMessage(expected);
        assertThatThrownBy(() -> metric(null, null, "3", "4")).hasMessage(expected);
        assertThatThrownBy(() -> metric("1", null, "3", "4")).hasMessage(expected);
    }

    @Test
    void asksForAnAnswerWithItsStep() {
        String expected = "answer: and is: go together: which answer, and which step of its scale";

        assertThatThrownBy(() -> criterion(null, null, null, null, null, List.of(), null, "minors", null, Map.of()))
                .hasMessage(expected);
        assertThatThrownBy(() ->
                        criterion(null, null, null, null, null, List.of(), null, null, "yes", Map.of("severity", HIGH)))
                .hasMessage(expected);
    }

    @Test
    void takesStepsOfAnotherDimensionWithBothEnds() {
        Scale scale = new Scale(
                "risk",
                Stream.of("a", "b", "c", "d")
                        .map(id -> Methods.step(id, id, null))
                        .toList());

        assertThat(held(range("b", null, null), scale)).isEqualTo("b");
        assertThat(held(range(null, "b", null), scale)).isEqualTo("bcd");
        assertThat(held(range(null, null, "b"), scale)).isEqualTo("ab");
        assertThat(held(range(null, "b", "c"), scale)).isEqualTo("bc");
        assertThat(held(range(null, "unheard-of", null), scale)).isEmpty();
        assertThat(held(range(null, null, "unheard-of"), scale)).isEmpty();
        assertThat(range(null, "b", null).holds(new StepId("unheard-of"), scale))
                .isFalse();
        assertThat(range(null, "b", "c").named()).containsExactly(new StepId("b"), new StepId("c"));
    }

    @Test
    void refusesStepsThatAreNotARange() {
        String expected = "write is: with one step, or at-least: or at-most: or both";

        assertThatThrownBy(() -> range(null, null, null)).hasMessage(expected);
        assertThatThrownBy(() -> range("a", "b", null)).hasMessage(expected);
        assertThatThrownBy(() -> range("a", null, "b")).hasMessage(expected);
    }

    private static String held(StepRange range, Scale scale) {
        StringBuilder held = new StringBuilder();
        scale.steps().stream()
                .map(Step::id)
                .filter(step -> range.holds(step, scale))
                .forEach(step -> held.append(step.value()));
        return held.toString();
    }

    private static StepRange range(@Nullable String is, @Nullable String atLeast, @Nullable String atMost) {
        return new StepRange(id(is), id(atLeast), id(atMost), Places.NONE);
    }

    private static Criterion metric(
            @Nullable String from, @Nullable String above, @Nullable String below, @Nullable String to) {
        return criterion("users", from, above, below, to, List.of(), null, null, null, Map.of());
    }

    private static Criterion between(String first, String second) {
        return criterion("users", null, null, null, null, List.of(first, second), null, null, null, Map.of());
    }

    private static Criterion answered(
            @Nullable String from,
            @Nullable String above,
            @Nullable String below,
            @Nullable String to,
            List<String> between,
            @Nullable Boolean whenKnown) {
        return criterion(null, from, above, below, to, between, whenKnown, "minors", "yes", Map.of());
    }

    private static Criterion criterion(
            @Nullable String metric,
            @Nullable String from,
            @Nullable String above,
            @Nullable String below,
            @Nullable String to,
            List<String> between,
            @Nullable Boolean whenKnown,
            @Nullable String answer,
            @Nullable String is,
            Map<String, StepRange> steps) {
        return new Criterion(
                metric,
                number(from),
                number(above),
                number(below),
                number(to),
                between.stream().map(BigDecimal::new).toList(),
                whenKnown,
                answer,
                id(is),
                steps,
                Places.NONE);
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static @Nullable StepId id(@Nullable String step) {
        return step == null ? null : new StepId(step);
    }
}
