package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Methods;

/** Bands are written as intervals: {@code [0 10)} includes 0 and leaves out 10, {@code *} is no bound. */
class BandCoverageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0 10) [10 *)        | ",
                "(* 10] (10 25]       | ",
                "[0 10] (10 25] (25 *)| ",
                "(* 10] [10 25]       | two: 10",
                "(* 10) (10 25]       | none: 10",
                "(* 10) [12 25]       | none: from 10 to below 12",
                "(* 10] (12 25]       | none: above 10, up to and including 12",
                "(* 10] [12 25]       | none: above 10 and below 12",
                "(* 10) (12 25]       | none: from 10, up to and including 12",
                "(* 10) [8 25]        | two: from 8 to below 10",
                "(* 10] (8 25]        | two: above 8, up to and including 10",
                "(0 25]               | none: 0",
                "[1 25]               | none: from 0 to below 1",
                "[0 25)               | none: 25",
                "[0 24]               | none: above 24, up to and including 25",
                "[0 25) (30 *)        | none: 25",
                "[0 25] [30 *)        | ",
                "[10 *) (* 10)        | ",
                "(* 20] [5 6] (20 *)  | two: from 5, up to and including 6",
                "(* 20] [5 6] [15 *)  | two: from 5, up to and including 6; two: from 15, up to and including 20",
                "(* *) (* *)          | two: from 0, up to and including 25",
                "[5 5] (* 5) (5 *)    | ",
                "[7 5] (* 25]         | ",
            })
    void findsWhatNoBandHoldsAndWhatTwoHold(String bands, @Nullable String expected) {
        assertThat(told(BandCoverage.of(bands(bands), interval("[0 25]"), null)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0 9] [10 *)         | 1   | ",
                "[0 9] [11 *)         | 1   | none: 10",
                "[0 9] [12 *)         | 1   | none: from 10, up to and including 11",
                "[0 10) (10 *)        | 1   | none: 10",
                "[0 9.5) (9.5 *)      | 1   | ",
                "[0 9] [10 *)         | 0.5 | none: 9.5",
                "[0 10.5] [10.2 *)    | 1   | ",
                "[0 25)               | 10  | ",
                "[0 20)               | 10  | none: 20",
            })
    void looksOnlyAtMultiplesOfTheRoundingStep(String bands, BigDecimal step, @Nullable String expected) {
        assertThat(told(BandCoverage.of(bands(bands), interval("[0 25]"), step)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void keepsAnOpenEndOpenOnTheGridOfARoundingStep() {
        BandCoverage coverage = BandCoverage.of(bands("[1 5]"), interval("(* *)"), BigDecimal.ONE);

        assertThat(told(coverage)).isEqualTo("none: up to and including 0; none: from 6 upward");
    }

    @Test
    void namesTheBandsOnBothSides() {
        List<Band> bands = bands("[0 10) (10 20] [20 25)");

        BandCoverage coverage = BandCoverage.of(bands, interval("[0 25]"), null);

        assertThat(coverage.gaps())
                .extracting(BandCoverage.Gap::before, BandCoverage.Gap::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(bands.get(0), bands.get(1)),
                        org.assertj.core.groups.Tuple.tuple(bands.get(2), null));
        assertThat(coverage.overlaps())
                .extracting(BandCoverage.Overlap::lower, BandCoverage.Overlap::upper)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(bands.get(1), bands.get(2)));
    }

    @Test
    void namesTheBandThatBeginsFirstWhereTwoEndAlike() {
        List<Band> bands = bands("[0 10] [5 10] [12 25]");

        BandCoverage coverage = BandCoverage.of(bands, interval("[0 25]"), null);

        assertThat(coverage.gaps()).extracting(BandCoverage.Gap::before).containsExactly(bands.get(0));
    }

    @Test
    void aPublishedScaleWhoseFirstTwoBandsBothClaimTenPerCent() {
        assertThat(told(BandCoverage.of(bands("(* 10] [10 40) [40 70) [70 90) [90 *)"), interval("[0 100]"), null)))
                .isEqualTo("two: 10");
    }

    @Test
    void aPublishedScaleWhoseHighestBandLeavesOutTheGreatestScore() {
        assertThat(told(BandCoverage.of(bands("[1 5) [5 10) [10 15) [15 20) [20 25)"), interval("[1 25]"), null)))
                .isEqualTo("none: 25");
    }

    @Test
    void aPublishedScaleWhoseBandsShareTheirEndPoints() {
        assertThat(told(BandCoverage.of(
                        bands("[0 2] [2 6] [6 11] [11 17] [17 25]"), interval("[0 25]"), BigDecimal.ONE)))
                .isEqualTo("two: 2; two: 6; two: 11; two: 17");
    }

    @Test
    void aPublishedScaleWithABandThatEndsBeforeItBegins() {
        assertThat(told(BandCoverage.of(bands("[0.05 *) [0.005 0.0049] (* 0.0049)"), interval("[0 *)"), null)))
                .isEqualTo("none: from 0.0049 to below 0.05");
    }

    private static String told(BandCoverage coverage) {
        Stream<String> gaps =
                coverage.gaps().stream().map(gap -> "none: " + gap.values().words());
        Stream<String> overlaps = coverage.overlaps().stream()
                .map(overlap -> "two: " + overlap.values().words());
        return String.join("; ", Stream.concat(gaps, overlaps).toList());
    }

    private static List<Band> bands(String written) {
        List<Band> bands = new ArrayList<>();
        for (String band : written.trim().split("(?<=[)\\]]) *")) {
            Interval interval = interval(band);
            bands.add(Methods.band(
                    "s" + bands.size(),
                    value(interval.lower(), true),
                    value(interval.lower(), false),
                    value(interval.upper(), false),
                    value(interval.upper(), true),
                    null));
        }
        return bands;
    }

    private static @Nullable BigDecimal value(@Nullable Bound bound, boolean included) {
        return bound == null || bound.included() != included ? null : bound.value();
    }

    private static Interval interval(String written) {
        String[] ends = written.substring(1, written.length() - 1).split(" ");
        return new Interval(bound(ends[0], written.startsWith("[")), bound(ends[1], written.endsWith("]")));
    }

    private static @Nullable Bound bound(String end, boolean included) {
        return end.equals("*") ? null : new Bound(new BigDecimal(end), included);
    }
}
