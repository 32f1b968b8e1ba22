package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

class BandTest {

    private static final StepId STEP = new StepId("s");

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
    void holdsBothEndsThatAReportPrintsWithoutSayingWhereTheyBelong() {
        Band printed = between("2", "6");

        assertThat(printed.holds(new BigDecimal("1.999"))).isFalse();
        assertThat(printed.holds(new BigDecimal("2"))).isTrue();
        assertThat(printed.holds(new BigDecimal("6"))).isTrue();
        assertThat(printed.holds(new BigDecimal("6.001"))).isFalse();
    }

    @Test
    void refusesBetweenWithoutTwoNumbersOrBesideAnotherBound() {
        BigDecimal one = BigDecimal.ONE;
        List<BigDecimal> ends = List.of(one, BigDecimal.TEN);

        assertThatThrownBy(() -> between("2"))
                .hasMessage("between needs two numbers, a lower and an upper one: [2, 6]");
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> new Band(STEP, one, null, null, null, ends, null, Places.NONE),
                () -> new Band(STEP, null, one, null, null, ends, null, Places.NONE),
                () -> new Band(STEP, null, null, one, null, ends, null, Places.NONE),
                () -> new Band(STEP, null, null, null, one, ends, null, Places.NONE))) {
            assertThatThrownBy(wrong).hasMessage("between stands for both ends, and another bound stands beside it");
        }
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

    private static Band between(String... ends) {
        return new Band(
                STEP,
                null,
                null,
                null,
                null,
                Stream.of(ends).map(BigDecimal::new).toList(),
                null,
                Places.NONE);
    }

    private static Band band(
            @Nullable String from, @Nullable String above, @Nullable String below, @Nullable String to) {
        return Methods.band("s", number(from), number(above), number(below), number(to), null);
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
