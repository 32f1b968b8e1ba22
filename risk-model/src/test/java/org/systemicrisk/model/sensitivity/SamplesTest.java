package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.rating.Dimension;

/** Three hits in 2,000, whose exact interval is printed in many places: 0.309 to 4.377 in a thousand. */
class SamplesTest {

    private final Samples samples = new Samples(
            Trials.METHOD.probability(),
            Trials.METHOD.scaleOf(Dimension.PROBABILITY).orElseThrow(),
            BigDecimal.valueOf(95));

    @Test
    void hasTheExactIntervalOfClopperAndPearson() {
        SampledRate rate = samples.of(sampled("0.15", 2000)).orElseThrow();

        assertThat(rate.hits()).isEqualTo(3);
        assertThat(rate.low()).isEqualByComparingTo("0.0309");
        assertThat(rate.high()).isEqualByComparingTo("0.438");
    }

    /** Compared with the density of Beta(3.5, 1997.5), added up in 200,000 slices a band. */
    @Test
    void sharesTheChancesAmongTheBands() {
        SampledRate rate = samples.of(sampled("0.15", 2000)).orElseThrow();

        assertThat(rate.chances().stream()
                        .map(c -> c.step().value() + " " + c.percent().toPlainString()))
                .containsExactly("very-unlikely 66.8", "unlikely 23.2", "possible 7.5", "likely 2.4", "certain 0.1");
    }

    @Test
    void beginsAtZeroWhereNothingWasFound() {
        SampledRate rate = samples.of(sampled("0", 2000)).orElseThrow();

        assertThat(rate.low()).isEqualByComparingTo("0");
        assertThat(rate.high()).isEqualByComparingTo("0.184");
    }

    @Test
    void takesNumeratorAndDenominatorOfASample() {
        assertThat(samples.of(counted("30", "4000", "drawn at random"))
                        .orElseThrow()
                        .hits())
                .isEqualTo(30);
    }

    @Test
    void hasNoIntervalOfAFullCount() {
        assertThat(samples.of(counted("30", "4000", null))).isEmpty();
        assertThat(samples.of(Fixtures.observation(Fixtures.RATE, "0.75"))).isEmpty();
    }

    static Observation sampled(String percent, int size) {
        return observation(percent, null, null, size, null);
    }

    private static Observation counted(String numerator, String denominator, @Nullable String frame) {
        return observation("0.75", new BigDecimal(numerator), new BigDecimal(denominator), null, frame);
    }

    private static Observation observation(
            String percent,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer size,
            @Nullable String frame) {
        Observation o = Fixtures.observation(Fixtures.RATE, percent);
        return new Observation(
                o.metric(),
                o.value(),
                numerator,
                denominator,
                o.period(),
                o.territory(),
                size,
                frame,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                o.places());
    }
}
