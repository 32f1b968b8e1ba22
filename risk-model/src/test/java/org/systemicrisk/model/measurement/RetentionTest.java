package org.systemicrisk.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    @ParameterizedTest
    @CsvSource({
        "20 days, 20",
        "1 week, 7",
        "2 weeks, 14",
        "1 month, 28",
        "3 months, 89",
        "12 months, 365",
        "13 months, 393",
        "1 year, 365",
        "3 years, 1095",
        "4 years, 1461"
    })
    void meansTheFewestDaysItCan(String text, long days) {
        assertThat(Retention.of(text).shortestDays()).isEqualTo(days);
    }

    @Test
    void writesOneWithoutAnEndingAndSeveralWithIt() {
        assertThat(Retention.of("1 year")).hasToString("1 year");
        assertThat(Retention.of("1 years")).hasToString("1 year");
        assertThat(Retention.of("13 month")).hasToString("13 months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "months", "0 days", "3months", "3 Months", "three months", "1.5 years", "123456 days"})
    void refusesWhatIsNoLengthOfTime(String text) {
        assertThat(text).doesNotMatch(Retention.PATTERN);
        assertThatThrownBy(() -> Retention.of(text)).hasMessageContaining("such as 20 days");
    }

    @Test
    void refusesLessThanOne() {
        assertThatThrownBy(() -> new Retention(0, Retention.Unit.DAY)).hasMessageContaining("not 0");
    }
}
