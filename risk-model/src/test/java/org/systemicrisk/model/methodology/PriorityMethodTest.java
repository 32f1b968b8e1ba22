package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

class PriorityMethodTest {

    private static final Map<String, List<StepId>> MATRIX = Map.of("low", List.of(new StepId("watch")));
    private static final List<Band> BANDS = List.of(Methods.band("watch", BigDecimal.ONE, null, null, null, null));
    private static final List<Condition> CONDITIONS =
            List.of(new Condition(new StepId("watch"), List.of(), List.of(), null, Places.NONE));
    private static final Dimension ROWS = Dimension.INHERENT;
    private static final Dimension COLUMNS = Dimension.RESIDUAL;

    @Test
    void comesFromOneOfThree() {
        assertThat(method(ROWS, COLUMNS, MATRIX, null, List.of(), List.of(), null)
                        .matrix())
                .isEqualTo(MATRIX);
        assertThat(method(null, null, null, ROWS, BANDS, List.of(), null).bands())
                .isEqualTo(BANDS);
        assertThat(method(null, null, null, null, List.of(), CONDITIONS, "watch")
                        .conditions())
                .isEqualTo(CONDITIONS);
    }

    @Test
    void refusesNoneAndMoreThanOneOfThem() {
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> method(null, null, null, null, List.of(), List.of(), null),
                () -> method(ROWS, COLUMNS, MATRIX, ROWS, BANDS, List.of(), null),
                () -> method(ROWS, COLUMNS, MATRIX, null, List.of(), CONDITIONS, null),
                () -> method(null, null, null, ROWS, BANDS, CONDITIONS, null),
                () -> method(ROWS, COLUMNS, MATRIX, ROWS, BANDS, CONDITIONS, null))) {
            assertThatThrownBy(wrong)
                    .hasMessage(
                            "a priority comes from a matrix, from bands or from conditions: write one of the three");
        }
    }

    @Test
    void refusesAPartOfAMatrix() {
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> method(ROWS, COLUMNS, null, null, List.of(), CONDITIONS, null),
                () -> method(ROWS, null, MATRIX, null, List.of(), CONDITIONS, null),
                () -> method(null, COLUMNS, MATRIX, null, List.of(), CONDITIONS, null),
                () -> method(ROWS, null, null, null, List.of(), CONDITIONS, null),
                () -> method(null, COLUMNS, null, null, List.of(), CONDITIONS, null),
                () -> method(null, null, MATRIX, null, List.of(), CONDITIONS, null))) {
            assertThatThrownBy(wrong).hasMessage("a matrix needs rows, columns and matrix, all three");
        }
    }

    @Test
    void refusesBandsOfNothingAndADimensionWithoutBands() {
        String expected = "bands need of, the dimension whose number they hold, and of needs bands";

        assertThatThrownBy(() -> method(null, null, null, null, BANDS, List.of(), null))
                .hasMessage(expected);
        assertThatThrownBy(() -> method(null, null, null, ROWS, List.of(), CONDITIONS, null))
                .hasMessage(expected);
    }

    @Test
    void refusesAFallbackOfNoConditions() {
        assertThatThrownBy(() -> method(null, null, null, ROWS, BANDS, List.of(), "watch"))
                .hasMessage("otherwise is the fallback of conditions, and there are none");
    }

    private static PriorityMethod method(
            @Nullable Dimension rows,
            @Nullable Dimension columns,
            @Nullable Map<String, List<StepId>> matrix,
            @Nullable Dimension of,
            List<Band> bands,
            List<Condition> conditions,
            @Nullable String otherwise) {
        return new PriorityMethod(
                "tier",
                rows,
                columns,
                matrix,
                of,
                bands,
                conditions,
                otherwise == null ? null : new StepId(otherwise),
                List.of(),
                null,
                null,
                Places.NONE);
    }
}
