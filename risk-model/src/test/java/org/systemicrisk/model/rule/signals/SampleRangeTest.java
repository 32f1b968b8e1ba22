package org.systemicrisk.model.rule.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class SampleRangeTest {

    @Test
    void agreesWithPublishedValues() {
        SampleRange range = SampleRange.of(BigDecimal.TEN, 100);

        assertThat(range.lowest().doubleValue()).isCloseTo(5.523, within(0.001));
        assertThat(range.highest().doubleValue()).isCloseTo(17.437, within(0.001));
    }

    @Test
    void leavesSomeRoomWhereNothingWasFound() {
        SampleRange range = SampleRange.of(BigDecimal.ZERO, 100);

        assertThat(range.lowest().doubleValue()).isCloseTo(0, within(1e-9));
        assertThat(range.highest().doubleValue()).isCloseTo(3.699, within(0.001));
    }

    @Test
    void holdsItsEnds() {
        SampleRange range = new SampleRange(BigDecimal.ONE, BigDecimal.TEN);

        assertThat(range.holds(BigDecimal.ONE)).isTrue();
        assertThat(range.holds(BigDecimal.TEN)).isTrue();
        assertThat(range.holds(new BigDecimal("0.99"))).isFalse();
        assertThat(range.holds(new BigDecimal("10.01"))).isFalse();
    }
}
