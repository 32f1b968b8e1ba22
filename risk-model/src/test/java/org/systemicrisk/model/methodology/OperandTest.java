package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.rating.Dimension;

class OperandTest {

    @Test
    void isTheStepOfADimensionOrTheNumberBeforeItsBand() {
        Operand step = Operand.of("inherent");
        Operand score = Operand.of("residual.score");

        assertThat(step.dimension()).contains(Dimension.INHERENT);
        assertThat(step.isScore()).isFalse();
        assertThat(score.dimension()).contains(Dimension.RESIDUAL);
        assertThat(score.isScore()).isTrue();
        assertThat(score).hasToString("residual.score");
    }

    @Test
    void isAPartOtherwise() {
        assertThat(Operand.of("scope").dimension()).isEmpty();
        assertThat(Operand.of("inherent-risk").dimension()).isEmpty();
        assertThat(Operand.of("scope").isScore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Scope", "1a", "a.b", "a + b", "a-", "inherent.score.score"})
    void refusesWhatNamesNoNumber(String text) {
        assertThatThrownBy(() -> Operand.of(text))
                .hasMessage("\"" + text + "\" names no number: write the name of a part or of a dimension, such as"
                        + " inherent, or inherent.score for the number before its band");
    }
}
