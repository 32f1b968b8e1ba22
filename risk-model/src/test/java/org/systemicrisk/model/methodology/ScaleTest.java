package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.id.StepId;

class ScaleTest {

    private static final Scale RISK = Fixtures.methodology("2024").scale("risk").orElseThrow();

    @Test
    void ranksItsStepsFromZero() {
        assertThat(RISK.rank(new StepId("low"))).contains(0);
        assertThat(RISK.rank(new StepId("high"))).contains(4);
        assertThat(RISK.rank(new StepId("unheard-of"))).isEmpty();
        assertThat(RISK.highest()).isEqualTo(4);
    }

    @Test
    void findsAStepByItsId() {
        assertThat(RISK.step(new StepId("medium"))).contains(RISK.steps().get(2));
        assertThat(RISK.step(new StepId("unheard-of"))).isEmpty();
    }

    @Test
    void printsTheIdOfAStepThatItDoesNotHave() {
        Scale printed = new Scale("risk", List.of(step("low", "Low"), step("high", "High")));

        assertThat(printed.label(new StepId("high"))).isEqualTo("High");
        assertThat(printed.label(new StepId("unheard-of"))).isEqualTo("unheard-of");
    }

    private static Step step(String id, String label) {
        return Methods.step(id, label, null);
    }
}
