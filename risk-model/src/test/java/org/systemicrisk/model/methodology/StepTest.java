package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

class StepTest {

    @Test
    void isCalledByItsNumberWhereItHasNeitherIdNorLabel() {
        Step step = step(null, null, "2.5");

        assertThat(step.id()).isEqualTo(new StepId("2.5"));
        assertThat(step.label()).isEqualTo("2.5");
    }

    @Test
    void keepsTheIdAndTheLabelThatItHas() {
        assertThat(step("low", null, "0").id()).isEqualTo(new StepId("low"));
        assertThat(step("low", null, "0").label()).isEqualTo("0");
        assertThat(step(null, "Low", "0").id()).isEqualTo(new StepId("0"));
        assertThat(step(null, "Low", "0").label()).isEqualTo("Low");
        assertThat(step("low", null, "-1").label()).isEqualTo("-1");
    }

    @Test
    void refusesAStepThatNothingIsKnownBy() {
        assertThatThrownBy(() -> step("low", null, null)).hasMessageContaining("a number that stands for them");
        assertThatThrownBy(() -> step(null, "Low", null)).hasMessageContaining("a number that stands for them");
        assertThatThrownBy(() -> step(null, null, "-1")).hasMessageContaining("add an id");
    }

    private static Step step(@Nullable String id, @Nullable String label, @Nullable String number) {
        return new Step(
                id == null ? null : new StepId(id),
                label,
                number == null ? null : new BigDecimal(number),
                null,
                null,
                null,
                Places.NONE);
    }
}
