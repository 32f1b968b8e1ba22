package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "0.1999, false, false",
        "0.2, true, false",
        "0.2001, true, true",
        "0.2999, true, true",
        "0.3, false, true",
        "0.3001, false, false",
    })
    void holdsItsIncludedEndsAndNotTheOthers(BigDecimal value, boolean fromBelow, boolean aboveTo) {
        assertThat(band("0.2", null, "0.3", null).holds(value)).isEqualTo(fromBelow);
        assertThat(band(null, "0.2", null, "0.3").holds(value)).isEqualTo(aboveTo);
    }

    @Test
    void holdsEverythingOnTheSideWithoutABound() {
        BigDecimal huge = new BigDecimal("1e30");

        assertThat(band(null, null, null, null).holds(huge)).isTrue();
        assertThat(band("1", null, null, null).holds(huge)).isTrue();
        assertThat(band(null, null, null, "1").holds(huge.negate())).isTrue();
    }

    @Test
    void refusesTwoBoundsOnOneSide() {
        assertThatThrownBy(() -> band("1", "2", null, null))
                .hasMessage("the band begins twice, with from: 1, which is included, and above: 2, which is not");
        assertThatThrownBy(() -> band(null, null, "3", "4"))
                .hasMessage("the band ends twice, with to: 4, which is included, and below: 3, which is not");
    }

    @Test
    void refusesARangeThatDoesNotRise() {
        assertThatThrownBy(() -> new ValueRange(BigDecimal.TEN, BigDecimal.TEN, Places.NONE))
                .hasMessageContaining("begins at 10 and ends at 10");
        assertThat(new ValueRange(BigDecimal.ONE, BigDecimal.TEN, Places.NONE)
                        .interval()
                        .words())
                .isEqualTo("from 1, up to and including 10");
    }

    private static Band band(
            @Nullable String from, @Nullable String above, @Nullable String below, @Nullable String to) {
        return Methods.band("s", number(from), number(above), number(below), number(to), null);
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
