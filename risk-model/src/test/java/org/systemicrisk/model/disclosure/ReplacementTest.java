package org.systemicrisk.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mark",
                "band 1000 5000",
                "band 0.5 2",
                "band -3 3",
                "rounded 0.5",
                "rounded 1000",
                "index",
                "direction",
                "magnitude"
            })
    void readsWhatItWrites(String text) {
        assertThat(Replacement.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "band",
                "band 1000",
                "band 1,000 5,000",
                "band 1000-5000",
                "rounded",
                "rounded 1e3",
                "rounded 12 000",
                "Index",
                "index 100",
                "771123"
            })
    void refusesWhatIsNoFormWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replacement.of(text))
                .withMessageContaining("band <from> <to>")
                .satisfies(refused -> assertThat(refused).hasMessageNotContaining("771123"));
    }

    @Test
    void refusesBoundsAndStepsThatHoldNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Replacement.of("band 5000 1000"));
        assertThatIllegalArgumentException().isThrownBy(() -> Replacement.of("band 5 5.0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Replacement.of("rounded 0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Replacement.of("rounded -10"));
    }
}
