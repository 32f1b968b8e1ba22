package org.systemicrisk.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Period JUNE = period("2024-06-01", "2024-06-30");

    @Test
    void countsItsFirstAndItsLastDay() {
        assertThat(JUNE.days()).isEqualTo(30);
        assertThat(period("2024-06-01", "2024-06-01").days()).isEqualTo(1);
    }

    @Test
    void containsItsFirstAndItsLastDay() {
        assertThat(JUNE.contains(LocalDate.parse("2024-06-01"))).isTrue();
        assertThat(JUNE.contains(LocalDate.parse("2024-06-30"))).isTrue();
        assertThat(JUNE.contains(LocalDate.parse("2024-05-31"))).isFalse();
        assertThat(JUNE.contains(LocalDate.parse("2024-07-01"))).isFalse();
    }

    @Test
    void meetsAPeriodWithWhichItSharesADay() {
        assertThat(JUNE.meets(period("2024-06-30", "2024-07-31"))).isTrue();
        assertThat(JUNE.meets(period("2024-05-01", "2024-06-01"))).isTrue();
        assertThat(JUNE.meets(period("2024-07-01", "2024-07-31"))).isFalse();
        assertThat(JUNE.meets(period("2024-05-01", "2024-05-31"))).isFalse();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
