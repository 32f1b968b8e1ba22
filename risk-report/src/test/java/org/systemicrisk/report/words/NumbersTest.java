package org.systemicrisk.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.assessment.NumberFormat;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.report.print.Elsewhere;

class NumbersTest {

    private final Numbers english = new Numbers(new WordsReader().read("en", null), null);
    private final Numbers german = new Numbers(new WordsReader().read("de", null), null);

    @Test
    void groupsDigitsAsTheLanguageDoes() {
        assertThat(english.of(new BigDecimal("2764070.5"))).isEqualTo("2,764,070.5");
        assertThat(german.of(new BigDecimal("2764070.5"))).isEqualTo("2.764.070,5");
        assertThat(english.of(999)).isEqualTo("999");
        assertThat(english.of(1000)).isEqualTo("1,000");
    }

    @Test
    void letsTheSettingsChooseTheSigns() {
        Numbers spaced = new Numbers(new WordsReader().read("en", null), new NumberFormat(" ", ",", Places.NONE));

        assertThat(spaced.of(new BigDecimal("-12345.60"))).isEqualTo("−12\u00a0345,60");
    }

    @Test
    void roundsPercentagesHalfUp() {
        assertThat(english.percent(new BigDecimal("14.45"), 1)).isEqualTo("14.5\u00a0%");
    }

    @Test
    void neverRoundsASmallShareToZero() {
        assertThat(english.percent(new BigDecimal("0.000123"), 1)).isEqualTo("0.00012\u00a0%");
        assertThat(english.percent(BigDecimal.ZERO, 1)).isEqualTo("0.0\u00a0%");
    }

    @Test
    void doesNotDependOnTheMachine() {
        assertThat(Elsewhere.inTurkishTokyo(() -> german.of(1234567))).isEqualTo("1.234.567");
    }
}
