package org.systemicrisk.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-06", "2024-02-29", "0999-01"})
    void writesWhatItRead(String text) {
        assertThat(PartialDate.of(text)).hasToString(text);
    }

    @Test
    void spansAllDaysItCanMean() {
        assertThat(PartialDate.of("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(PartialDate.of("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.of("2024").latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13", "24-01-01", "2024-6", "June 2024", ""})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
