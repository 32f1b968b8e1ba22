package org.systemicrisk.report.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345 | 12345",
                "12,345 | 12345",
                "12.345 | 12345",
                "12'345 | 12345",
                "12’345 | 12345",
                "1,234,567 | 1234567",
                "1.234.567,8 | 1234567.8",
                "12 345 678 | 12345678",
                "n=12345; | 12345",
                "EUR 12345.- | 12345",
                "about 12.3k | 12300",
                "12.3 thousand | 12300",
                "12,3 Tsd. | 12300",
                "1.2 million | 1200000",
                "1,2 Mio. | 1200000",
                "3 Milliarden | 3000000000",
                "0.123 | 0.123",
                "12,3 % | 12.3",
                "4 ‰ | 0.4",
                "15,591,7986 | 15591798",
                "on page 24 120 offers | 120",
                "offers_12345.csv | 12345",
                "１２３４５ | 12345"
            })
    void knowsWhatANumberCanMean(String text, BigDecimal meant) {
        assertThat(meanings(text.replace("15,591,7986", "15,591,798" + Seam.SIGN + "6")))
                .contains(meant);
    }

    @Test
    void readsBlanksOfAllKindsSignsThatNobodySeesAndLinesThatBreak() {
        for (String sign : new String[] {
            "\u00a0", "\u202f", "\u2009", "\u2007", ",\n", "\n", "\u00ad", "\u200b,", "" + Seam.SIGN, "," + Seam.SIGN
        }) {
            assertThat(meanings("12" + sign + "345"))
                    .as("U+%04X", (int) sign.charAt(0))
                    .contains(new BigDecimal(12345));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "30.06.2024", "Regulation (EU) 2022/2065", "abc123", "0x1f"})
    void takesNoDateActOrCodeForAQuantity(String text) {
        assertThat(meanings(text))
                .doesNotContain(
                        new BigDecimal(2024),
                        new BigDecimal(2065),
                        new BigDecimal(2022),
                        new BigDecimal(123),
                        new BigDecimal("30.06"));
    }

    @Test
    void readsOnAfterWhatCannotBelongTogether() {
        assertThat(meanings("12,34 and 567")).containsExactlyInAnyOrder(new BigDecimal("12.34"), new BigDecimal(567));
        assertThat(meanings("2023 120 cases"))
                .contains(new BigDecimal(2023), new BigDecimal(120))
                .hasSize(2);
    }

    private static Set<BigDecimal> meanings(String text) {
        Set<BigDecimal> all = new TreeSet<>();
        NumberReader.read(text, (significand, exponent, from, to) -> {
            BigDecimal number = BigDecimal.valueOf(significand).scaleByPowerOfTen(exponent);
            all.add(number.signum() == 0 || number.scale() > 0 ? number : number.setScale(0));
        });
        return all;
    }
}
