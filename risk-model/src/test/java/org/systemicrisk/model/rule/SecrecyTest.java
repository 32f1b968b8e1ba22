package org.systemicrisk.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecrecyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2764070 | 2,764,070",
                "0.123456 | 0.123456",
                "0.2611940299 | 0.2612",
                "0.1234567 | 0.1235",
                "14.4481792105 | 14.4482",
                "0.00001234567891 | 0.00001235",
                "1148061.3333333333 | 1,148,061.3333"
            })
    void roundsNumbersThatADivisionLeft(BigDecimal value, String printed) {
        assertThat(Secrecy.number(value)).isEqualTo(printed);
    }
}
