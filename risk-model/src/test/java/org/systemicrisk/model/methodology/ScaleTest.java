package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
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

    @Test
    void givesNoPlaceToAStepThatRatesNothing() {
        Step none = new Step(new StepId("none"), "Not rated", null, true, null, null, Places.NONE);
        Step rated = new Step(new StepId("high"), "High", null, false, null, null, Places.NONE);
        Scale scale = new Scale("risk", List.of(none, step("low", "Low"), rated));

        assertThat(scale.unrated()).contains(none);
        assertThat(scale.rated()).extracting(Step::label).containsExactly("Low", "High");
        assertThat(scale.number(new StepId("none"))).isEmpty();
        assertThat(scale.number(new StepId("high"))).contains(BigDecimal.valueOf(2));
        assertThat(scale.numbered(BigDecimal.ONE).map(Step::label)).contains("Low");
        assertThat(scale.numbered(BigDecimal.valueOf(3))).isEmpty();
        assertThat(RISK.unrated()).isEmpty();
    }

    @Test
    void countsWithItsOwnNumbersWhereStepsHaveThem() {
        Step zero = new Step(new StepId("zero"), "Zero", BigDecimal.ZERO, null, null, null, Places.NONE);
        Step ten = new Step(new StepId("ten"), "Ten", BigDecimal.TEN, null, null, null, Places.NONE);
        Scale scale = new Scale("points", List.of(zero, ten));

        assertThat(scale.number(new StepId("ten"))).contains(BigDecimal.TEN);
        assertThat(scale.numbered(new BigDecimal("10.0"))).contains(ten);
        assertThat(scale.numbered(BigDecimal.ONE)).isEmpty();
    }

    @Test
    void countsWithPositionsWhereNoRatedStepHasAnotherNumber() {
        Step two = new Step(new StepId("two"), "Two", BigDecimal.valueOf(2), null, null, null, Places.NONE);
        Step none = new Step(new StepId("none"), "Not rated", null, true, null, null, Places.NONE);

        assertThat(RISK.countsWithPositions()).isTrue();
        assertThat(new Scale("risk", List.of(none, step("one", "One"), two)).countsWithPositions())
                .isTrue();
        assertThat(new Scale("risk", List.of(two, step("one", "One"))).countsWithPositions())
                .isFalse();
    }

    @Test
    void refusesToBeWithoutSteps() {
        assertThatThrownBy(() -> new Scale("risk", List.of())).hasMessage("scale risk has no steps");
    }

    private static Step step(String id, String label) {
        return Methods.step(id, label, null);
    }
}
