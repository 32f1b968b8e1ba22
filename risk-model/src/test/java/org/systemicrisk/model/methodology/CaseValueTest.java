package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.finding.Places;

class CaseValueTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "-2.50, -2.5", "0.003, 0.003"})
    void isANumberWhereItBeginsAsOne(String text, BigDecimal number) {
        assertThat(CaseValue.of(text).number().orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"low", "low to medium", "not-stated", "r5"})
    void isTheIdOfAStepOtherwise(String text) {
        assertThat(CaseValue.of(text).number()).isEmpty();
        assertThat(CaseValue.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "low to", "Low", "1e3", "5 to 6"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> CaseValue.of(text))
                .hasMessage("\"" + text + "\" is neither a number nor the id of a step");
    }

    @Test
    void standsInACaseWithAReasonWhereItsReportContradictsItself() {
        Map<String, CaseValue> gives = Map.of("inherent", CaseValue.of("low"));
        WorkedCase plain = new WorkedCase("A", null, Map.of(), gives, null, null, Places.NONE);
        WorkedCase odd =
                new WorkedCase("B", null, Map.of(), gives, Map.of("inherent", "A misprint."), null, Places.NONE);

        assertThat(plain.contradicts()).isNull();
        assertThat(plain.contradiction("inherent")).isEmpty();
        assertThat(odd.contradiction("inherent")).contains("A misprint.");
        assertThat(odd.contradiction("residual")).isEmpty();
    }
}
