package org.systemicrisk.model.rule.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandRulesTest {

    @Test
    void refusesAPublishedScaleWhoseFirstTwoBandsBothClaimTenPerCent() {
        Draft draft = new Draft().effectiveness(null, "(* 10] [10 40) [40 70) [70 90) [90 *)");

        assertThat(overlaps(draft)).containsExactly("the value 10 % belongs to two bands, E0 and E1");
        assertThat(gaps(draft)).isEmpty();
        assertThat(ends(draft)).isEmpty();
    }

    @Test
    void refusesAPublishedScaleWhoseHighestBandLeavesOutTheGreatestScore() {
        Draft draft = new Draft().probability(null, Draft.range(1, 25), "[1 5) [5 10) [10 15) [15 20) [20 25)");

        assertThat(ends(draft))
                .containsExactly("the value 25 belongs to no band, and can occur: the highest band, P4, ends below");
        assertThat(gaps(draft)).isEmpty();
        assertThat(overlaps(draft)).isEmpty();
    }

    @Test
    void refusesAPublishedScaleWhoseBandsShareTheirEndPoints() {
        Draft draft = new Draft().probability(null, Draft.range(0, 25), "[0 2] [2 6] [6 11] [11 17] [17 25]");

        assertThat(overlaps(draft))
                .containsExactly(
                        "the value 2 belongs to two bands, P0 and P1",
                        "the value 6 belongs to two bands, P1 and P2",
                        "the value 11 belongs to two bands, P2 and P3",
                        "the value 17 belongs to two bands, P3 and P4");
    }

    @Test
    void refusesAPublishedScaleWithABandThatEndsBeforeItBegins() {
        // reading refuses the band itself; what it should have held falls through
        Draft draft = new Draft().probability(null, null, "[0 0.0049) [0.005 0.0049] [0.05 *)");

        assertThat(gaps(draft))
                .containsExactly("values from 0.0049 to below 0.05 belong to no band, between P0 and P2");
    }

    @Test
    void tellsAGapAtTheLowerEndFromOneBetweenBands() {
        Draft draft = new Draft().probability("%", null, "(0 1] (2 *)");

        assertThat(ends(draft))
                .containsExactly("the value 0 % belongs to no band, and can occur: the lowest band, P0, begins above");
        assertThat(gaps(draft))
                .containsExactly("values above 1 %, up to and including 2 % belong to no band, between P0 and P1");
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThat(helps(new GapBetweenBands(), new Draft().probability(null, null, "(* 1] (2 *)")))
                .containsExactly("begin the band of P1 with above: 1");
        assertThat(helps(new GapBetweenBands(), new Draft().probability(null, null, "(* 1) (2 *)")))
                .containsExactly("begin the band of P1 with from: 1");
        assertThat(helps(new EndWithoutBand(), new Draft().probability(null, null, "(0 1]")))
                .containsExactly(
                        "begin the band of P0 with from: 0",
                        "take the upper bound away from the band of P0, so that it has no end on this side");
        assertThat(helps(new EndWithoutBand(), new Draft().probability(null, Draft.range(0, 9), "[0 9)")))
                .containsExactly("end the band of P0 with to: 9");
    }

    @Test
    void saysNothingOfAMethodologyWithoutBands() {
        Draft draft =
                new Draft().inherent(2, "01", "11").residual(2, "01", "00").maturity(0, 1);

        assertThat(gaps(draft)).isEmpty();
        assertThat(overlaps(draft)).isEmpty();
        assertThat(ends(draft)).isEmpty();
    }

    private static List<String> gaps(Draft draft) {
        GapBetweenBands rule = new GapBetweenBands();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> overlaps(Draft draft) {
        OverlappingBands rule = new OverlappingBands();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> ends(Draft draft) {
        EndWithoutBand rule = new EndWithoutBand();
        return Draft.facts(rule, rule::check, draft);
    }

    private static List<String> helps(GapBetweenBands rule, Draft draft) {
        return Draft.helps(rule, rule::check, draft);
    }

    private static List<String> helps(EndWithoutBand rule, Draft draft) {
        return Draft.helps(rule, rule::check, draft);
    }
}
