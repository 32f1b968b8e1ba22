package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.rating.Dimension;

class DistanceTest {

    /** In a band from 0.4, which belongs to it, to below 0.6. */
    private static final Overstep BELOW = overstep(Direction.DOWN, "0.1999", true);

    private static final Overstep ABOVE = overstep(Direction.UP, "0.0001", false);
    private static final Distance DISTANCE =
            new Distance(Dimension.PROBABILITY, new BigDecimal("0.5999"), false, null, List.of(BELOW, ABOVE));

    @Test
    void knowsWhereItsBordersLie() {
        assertThat(DISTANCE.border(BELOW)).isEqualByComparingTo("0.4");
        assertThat(DISTANCE.border(ABOVE)).isEqualByComparingTo("0.6");
    }

    @Test
    void tellsNumbersBetweenTheSameBorders() {
        assertThat(DISTANCE.isAlike(new BigDecimal("0.4"))).isTrue();
        assertThat(DISTANCE.isAlike(new BigDecimal("0.599"))).isTrue();
        assertThat(DISTANCE.isAlike(new BigDecimal("0.39"))).isFalse();
        assertThat(DISTANCE.isAlike(new BigDecimal("0.60"))).isFalse();
    }

    private static Overstep overstep(Direction direction, String amount, boolean beyond) {
        return new Overstep(direction, new Margin(new BigDecimal(amount), beyond), null, List.of());
    }
}
