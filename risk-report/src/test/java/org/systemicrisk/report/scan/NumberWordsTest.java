package org.systemicrisk.report.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | seven",
                "7 | sieben",
                "1 | eins",
                "21 | einundzwanzig",
                "43 | forty-three",
                "115 | one hundred and fifteen",
                "12000 | twelve thousand",
                "12300 | twelve thousand three hundred",
                "12345 | twelve thousand three hundred and forty-five",
                "12345 | zwölftausenddreihundertfünfundvierzig",
                "12345 | zwoelftausenddreihundertfuenfundvierzig",
                "1000 | eintausend",
                "1101 | eintausendeinhunderteins",
                "1000000 | eine Million",
                "2500000 | zwei Millionen fünfhunderttausend",
                "2500000 | two million five hundred thousand",
                "12.3 | twelve point three",
                "12.3 | zwölf Komma drei"
            })
    void spellsNumbersInBothLanguages(BigDecimal number, String words) {
        assertThat(NumberWords.of(number)).contains(Letters.bare(words));
    }
}
