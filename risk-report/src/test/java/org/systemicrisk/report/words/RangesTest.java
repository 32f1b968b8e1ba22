package org.systemicrisk.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;

class RangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "     |     |     |      | any value                           | jeder Wert",
                "     |     | 0.2 |      | below 0.2 %                         | unter 0,2 %",
                "     |     |     | 0.2  | up to and including 0.2 %           | bis einschließlich 0,2 %",
                "0.2  |     |     |      | 0.2 % and above                     | ab 0,2 %",
                "     | 0.2 |     |      | above 0.2 %                         | über 0,2 %",
                "0.2  |     | 0.3 |      | from 0.2 % to below 0.3 %           | von 0,2 % bis unter 0,3 %",
                "0.2  |     |     | 0.3  | from 0.2 % up to and including 0.3 % | von 0,2 % bis einschließlich 0,3 %",
                "     | 0.2 | 0.3 |      | above 0.2 % and below 0.3 %         | über 0,2 % und unter 0,3 %",
                "     | 0.2 |     | 0.3  | above 0.2 %, up to and including 0.3 % | über 0,2 % bis einschließlich 0,3 %",
                "0.3  |     |     | 0.30 | exactly 0.3 %                       | genau 0,3 %",
            })
    void saysWhichEndsBelongToIt(
            @Nullable BigDecimal from,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below,
            @Nullable BigDecimal to,
            String english,
            String german) {
        Band band = new Band(new StepId("s"), from, above, below, to, List.of(), null, Places.NONE);

        assertThat(printed("en", band)).isEqualTo(english);
        assertThat(printed("de", band)).isEqualTo(german);
    }

    private static String printed(String language, Band band) {
        Words words = new WordsReader().read(language, null);
        return new Ranges(words, new Numbers(words, null))
                .percent(band.interval())
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
