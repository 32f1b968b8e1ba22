package org.systemicrisk.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"20 %", "0.5 %", "99.9999 %", "500", "0.5", "771123"})
    void readsWhatItWrites(String text) {
        assertThat(Protection.of(text).text()).isEqualTo(text);
    }

    @Test
    void takesAPercentSignWithoutABlank() {
        assertThat(Protection.of("20%")).isEqualTo(Protection.of("20 %"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "0 %",
                "0.00 %",
                "100 %",
                "771123 %",
                "-5",
                "-771123",
                "1,000",
                "1e3",
                "",
                "%",
                "ten",
                "20  %"
            })
    void refusesWhatIsNoDistanceWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Protection.of(text))
                .withMessageContaining("such as 20 %")
                .satisfies(refused -> assertThat(refused).hasMessageNotContaining("771123"));
    }

    @ParameterizedTest
    @CsvSource({
        "10 %, 12345, 1, 1234.5",
        "10 %, -12345, 1, 1234.5",
        "10 %, 7, 1, 1",
        "10 %, 0, 1, 1",
        "10 %, 2.5, 0.1, 0.25",
        "500, 12345, 1, 500",
        "0.5, 12345, 1, 1",
        "5, 3, 1, 5"
    })
    void isNeverLessThanOnePrintedUnit(String protection, BigDecimal value, BigDecimal unit, BigDecimal distance) {
        assertThat(Protection.of(protection).distance(value, unit)).isEqualByComparingTo(distance);
    }

    @Test
    void isTenPerCentWhereNothingIsSaid() {
        assertThat(Protection.USUAL.text()).isEqualTo("10 %");
    }
}
