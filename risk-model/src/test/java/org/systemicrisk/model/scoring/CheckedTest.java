package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;

class CheckedTest {

    private static final Methodology METHOD = Fixtures.methodology("2024");
    private static final RedactionId BY = new RedactionId("secret");
    private static final Criterion RATE = KnownFacts.from("rate", "0.5");

    @Test
    void isMetByAFigureWithinItsBounds() {
        assertThat(figure("0.5").isMet(METHOD)).isTrue();
        assertThat(figure("0.4").isMet(METHOD)).isFalse();
        assertThat(new Checked(RATE, Fixtures.RATE, null, null, null).isMet(METHOD))
                .isFalse();
    }

    @Test
    void isMetByTheStepItAsksFor() {
        Criterion high = KnownFacts.atLeast(Dimension.SEVERITY, Fixtures.SEVERITY.get(3));

        assertThat(step(high, Fixtures.SEVERITY.get(4)).isMet(METHOD)).isTrue();
        assertThat(step(high, Fixtures.SEVERITY.get(2)).isMet(METHOD)).isFalse();
        assertThat(step(high, null).isMet(METHOD)).isFalse();
    }

    @Test
    void isMetByTheAnswerItAsksFor() {
        Criterion grave = KnownFacts.answered("scope", Fixtures.SEVERITY.get(3));

        assertThat(answer(grave, "4").isMet(METHOD)).isTrue();
        assertThat(answer(grave, "2").isMet(METHOD)).isFalse();
    }

    @Test
    void knowsWhatIsWithheldInEitherEdition() {
        Cell<BigDecimal> shown = Cell.of(new BigDecimal("0.7"));

        assertThat(figure("0.7").isWithheld()).isFalse();
        assertThat(checked(shown.markedBy(BY, Published.NOTHING)).isWithheld()).isTrue();
        assertThat(checked(shown.removedBy(BY, Published.NOTHING)).isWithheld()).isTrue();
        assertThat(checked(shown.removedBy(BY, Published.NOTHING)).isMet(METHOD))
                .isFalse();
    }

    private static Checked figure(String value) {
        return checked(Cell.of(new BigDecimal(value)));
    }

    private static Checked checked(Cell<BigDecimal> figure) {
        return new Checked(RATE, Fixtures.RATE, figure, null, null);
    }

    private static Checked step(Criterion criterion, @Nullable String step) {
        return new Checked(criterion, null, null, null, step == null ? null : new StepId(step));
    }

    private static Checked answer(Criterion criterion, String answer) {
        return new Checked(criterion, null, null, Cell.of(AnswerValue.of(answer)), null);
    }
}
