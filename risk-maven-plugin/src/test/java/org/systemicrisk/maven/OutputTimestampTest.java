package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputTimestampTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", "1767225600", " 1767225600 "})
    void readsDatesAndSeconds(String value) throws Exception {
        assertThat(OutputTimestamp.parse(value)).contains(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "x", "0"})
    void takesASingleCharacterAsSwitchedOff(String value) throws Exception {
        assertThat(OutputTimestamp.parse(value)).isEmpty();
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatThrownBy(() -> OutputTimestamp.parse("yesterday"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("project.build.outputTimestamp: \"yesterday\" is neither a date such as"
                        + " 2026-01-01T00:00:00Z nor seconds since 1970");
    }
}
