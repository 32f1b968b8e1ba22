package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

class RiskMethodTest {

    private static final Map<String, List<StepId>> CELLS =
            Map.of("rare", List.of(new StepId("low"), new StepId("high")));
    private static final Map<String, List<BigDecimal>> NUMBERS =
            Map.of("rare", List.of(BigDecimal.ONE, BigDecimal.TEN));

    @Test
    void looksTwoRatingsUpWithTheNumbersBesideTheResult() {
        Matrix matrix =
                method("probability", "severity", CELLS, NUMBERS, null).lookup().orElseThrow();

        assertThat(matrix.cells()).isEqualTo(CELLS);
        assertThat(matrix.number(new StepId("rare"), 0)).contains(BigDecimal.ONE);
        assertThat(matrix.number(new StepId("rare"), 1)).contains(BigDecimal.TEN);
        assertThat(matrix.number(new StepId("rare"), 2)).isEmpty();
        assertThat(matrix.number(new StepId("often"), 0)).isEmpty();
    }

    @Test
    void hasNoNumbersWhereNoneAreWritten() {
        assertThat(method("probability", "severity", CELLS, null, null)
                        .lookup()
                        .orElseThrow()
                        .numbers())
                .isEmpty();
    }

    @Test
    void looksNothingUpWhereNumbersArePutTogether() {
        assertThat(method(
                                null,
                                null,
                                null,
                                null,
                                new Combining().sum("severity").build())
                        .lookup())
                .isEmpty();
        assertThat(method("probability", "severity", null, null, null).lookup()).isEmpty();
    }

    @Test
    void refusesAMatrixWithoutTheScalesOfBothSides() {
        String expected = "a matrix needs rows and columns, each the name of a scale";

        assertThatThrownBy(() -> method(null, "severity", CELLS, null, null)).hasMessage(expected);
        assertThatThrownBy(() -> method("probability", null, CELLS, null, null)).hasMessage(expected);
    }

    @Test
    void refusesNumbersBesideNoMatrix() {
        assertThatThrownBy(() -> method(null, null, null, NUMBERS, null))
                .hasMessage("numbers stand beside the steps of a matrix, and there is no matrix");
    }

    @Test
    void refusesTwoOriginsOfTheResult() {
        assertThatThrownBy(() -> method(
                        "probability",
                        "severity",
                        CELLS,
                        null,
                        new Combining().sum("severity").build()))
                .hasMessage("the result comes from a matrix or from combine, not from both");
    }

    private static RiskMethod method(
            @Nullable String rows,
            @Nullable String columns,
            @Nullable Map<String, List<StepId>> cells,
            @Nullable Map<String, List<BigDecimal>> numbers,
            @Nullable Combination combination) {
        return new RiskMethod(
                "risk",
                rows,
                columns,
                cells,
                numbers,
                List.of(),
                combination,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }
}
