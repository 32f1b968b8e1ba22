package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.rating.Rating;

/** Bands as reports print them: 2 to 6, 6 to 11 and 13 to 17, with both ends. The highest one is listed first. */
class LandingTest {

    private static final Scale SCALE = new Scale("risk", List.of(step("low"), step("medium"), step("high")));
    private static final List<Band> BANDS = List.of(band("high", 13, 17), band("medium", 6, 11), band("low", 2, 6));

    @Test
    void isInTheOneBandThatHoldsTheNumber() {
        assertThat(rating("5.999", null)).isEqualTo(at("low"));
        assertThat(rating("6.001", null)).isEqualTo(at("medium"));
        assertThat(rating("6.001", Ties.LOWER)).isEqualTo(at("medium"));
        assertThat(rating("17", Ties.HIGHER)).isEqualTo(at("high"));
    }

    @Test
    void isInBothBandsThatClaimANumberUnlessTheMethodChooses() {
        assertThat(rating("6", null)).isEqualTo(new Rating.FromTo(new StepId("low"), new StepId("medium")));
        assertThat(rating("6", Ties.LOWER)).isEqualTo(at("low"));
        assertThat(rating("6", Ties.HIGHER)).isEqualTo(at("medium"));
    }

    @Test
    void isNowhereBetweenTwoBands() {
        Landing landing = land("12", Ties.HIGHER);

        assertThat(landing.band()).isNull();
        assertThat(landing.otherBand()).isNull();
        assertThat(landing.rating()).isEqualTo(new Rating.NotStated());
    }

    @Test
    void isLookedUpWithTwelveDecimals() {
        Fraction third = new Fraction(new BigDecimal("18"), new BigDecimal("3.0000000001"));

        assertThat(Landing.of(third, method(null), SCALE).rating()).isEqualTo(at("low"));
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }

    private static Rating rating(String number, @Nullable Ties ties) {
        return land(number, ties).rating();
    }

    private static Landing land(String number, @Nullable Ties ties) {
        return Landing.of(Fraction.of(new BigDecimal(number)), method(ties), SCALE);
    }

    private static Banding method(@Nullable Ties ties) {
        return new ProbabilityMethod(
                "risk",
                null,
                null,
                BANDS,
                ties,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static Band band(String step, int from, int to) {
        return new Band(
                new StepId(step),
                null,
                null,
                null,
                null,
                List.of(BigDecimal.valueOf(from), BigDecimal.valueOf(to)),
                null,
                Places.NONE);
    }

    private static Step step(String id) {
        return Methods.step(id, id, null);
    }
}
