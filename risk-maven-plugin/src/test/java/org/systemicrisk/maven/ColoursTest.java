package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColoursTest {

    @Test
    void areWantedOnATerminal() {
        assertThat(new Colours(new Properties(), true, Map.of("NO_COLOR", ""), true).wanted())
                .isTrue();
    }

    @Test
    void areNotWantedInAFileOrAPipe() {
        assertThat(new Colours(new Properties(), true, Map.of(), false).wanted())
                .isFalse();
    }

    @Test
    void areNotWantedInBatchMode() {
        assertThat(new Colours(new Properties(), false, Map.of(), true).wanted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
    void areNotWantedWhereTheEnvironmentSaysSo(String name, String value) {
        assertThat(new Colours(new Properties(), true, Map.of(name, value), true).wanted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"always, true", "yes, true", "force, true", "never, false", "no, false", "none, false"})
    void areWhatMavenWasTold(String style, boolean wanted) {
        Properties told = new Properties();
        told.setProperty("style.color", style);

        assertThat(new Colours(told, !wanted, Map.of(), !wanted).wanted()).isEqualTo(wanted);
    }
}
