package org.systemicrisk.data.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long withheld numbers are covered however they are typed, and nothing else is. */
final class HiddenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345 | there are 12345 of them | there are ***** of them",
                "12345 | 12,345 or 12.345 or 12\u2019345 | ****** or ****** or ******",
                "12345 | 12 345 and 12\u202f345 and 12\u00a0345 | ****** and ****** and ******",
                "12345 | in 2025 12 345 | in 2025 ******",
                "12345 | id-12345. | id-*****.",
                "12345 | 12,345,678 and 12346 and 345 | 12,345,678 and 12346 and 345",
                "78.34 | 78.34 % or 78,340 % or 78.35 % | ***** % or ****** % or 78.35 %",
                "12000 | 12,000 and 12000 and 12 | ****** and ***** and 12",
                "-4321 | fell by 4321 | fell by ****",
                "999 | 999 of 1,999 | 999 of 1,999",
                "2024 | from 2024-01-01, in 2024, and 2,024 offers | from 2024-01-01, in 2024, and ***** offers",
                "1987 | 1987 offers | **** offers"
            })
    void coversNumbersOfFourDigitsButNoYears(String hidden, String text, String shown) {
        HiddenNumbers numbers = new HiddenNumbers();
        numbers.add(new BigDecimal(hidden), List.of(new Counted("Chairs mended", "chairs")));

        assertThat(numbers.covered(text, '*')).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "94 | offers | 94 offers, 94 chairs and 94 | ** offers, 94 chairs and 94",
                "1 | offers | 1 Offer of 11 offers | * Offer of 11 offers",
                "94 | offers | 94 | 94",
                "94 | offers | Offers taken: 94 of 194 | Offers taken: ** of 194",
                "2024 | offers | in 2024, and 2024 offers | in 2024, and **** offers",
                "0.4 | % | 0.4 % or 0,4% or 0.4 per cent or 0.4 offers | *** % or ***% or *** per cent or 0.4 offers",
                "0.4 | % | 40 % and 4 % | 40 % and 4 %"
            })
    void coversShortNumbersAndYearsWhereWhatTheyCountIsNamed(String hidden, String unit, String text, String shown) {
        HiddenNumbers numbers = new HiddenNumbers();
        numbers.add(new BigDecimal(hidden), List.of(new Counted("Offers taken", unit)));

        assertThat(numbers.covered(text, '*')).isEqualTo(shown);
    }
}
