package org.systemicrisk.model.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.measurement.Fraction;

class PossibleValuesTest {

    private static final ValueRange OWN = new ValueRange(BigDecimal.ONE, BigDecimal.valueOf(25), Places.NONE);

    @Test
    void ratesAreNeverBelowZeroAndMayGoUpWithoutEnd() {
        assertThat(Methods.byRate("p", "%", null, List.of(), null).possible().words())
                .isEqualTo("from 0 upward");
    }

    @Test
    void aMethodMayNameItsOwnRange() {
        assertThat(Methods.byRate("p", null, OWN, List.of(), null).possible().words())
                .isEqualTo("from 1, up to and including 25");
        assertThat(effectiveness(null, OWN, "0", "4").possible().words()).isEqualTo("from 1, up to and including 25");
    }

    @Test
    void effectivenessBeginsWhereAllAnswersEarnTheFewestPoints() {
        assertThat(effectiveness(null, null, "0", "4").possible().words()).isEqualTo("from 0, up to and including 100");
        assertThat(effectiveness(null, null, "1", "5").possible().words())
                .isEqualTo("from 20, up to and including 100");
        assertThat(effectiveness(rounding("1"), null, "1", "3").possible().words())
                .isEqualTo("from 33, up to and including 100");
        assertThat(effectiveness(null, null).possible().words()).isEqualTo("from 0, up to and including 100");
        assertThat(effectiveness(null, null, "0", "0").possible().words()).isEqualTo("from 0, up to and including 100");
    }

    @Test
    void tellsWhichOfThemNoBandHolds() {
        List<Band> upToNinety = List.of(Methods.band("low", null, null, null, new BigDecimal("90"), null));

        assertThat(Methods.byRate(
                                "p",
                                "%",
                                OWN,
                                List.of(Methods.band("low", null, null, BigDecimal.TEN, null, null)),
                                null)
                        .coverage()
                        .gaps())
                .extracting(gap -> gap.values().words())
                .containsExactly("from 10, up to and including 25");
        assertThat(Methods.byAnswers("e", List.of(), null, null, upToNinety)
                        .coverage()
                        .gaps())
                .extracting(gap -> gap.values().words())
                .containsExactly("above 90, up to and including 100");
        assertThat(Methods.byAnswers("e", List.of(), rounding("5"), null, upToNinety)
                        .coverage()
                        .gaps())
                .extracting(gap -> gap.values().words())
                .containsExactly("from 95, up to and including 100");
    }

    @Test
    void roundsANumberBeforeItsBandIsLookedUp() {
        assertThat(rounding("0.5").round(Fraction.of(new BigDecimal("1.25")))).hasToString("1.5");
    }

    @Test
    void areOfAnySizeWithoutBounds() {
        assertThat(new Interval(null, null).words()).isEqualTo("of any size");
    }

    @Test
    void refusesToRoundToMultiplesOfNothing() {
        assertThatThrownBy(() -> rounding("0")).hasMessage("the rounding step is 0, and must be above zero");
    }

    private static NumberRounding rounding(String step) {
        return new NumberRounding(new BigDecimal(step), Rounding.HALF_UP, Places.NONE);
    }

    private static EffectivenessMethod effectiveness(
            @Nullable NumberRounding rounding, @Nullable ValueRange range, String... points) {
        List<MaturityStep> steps = new ArrayList<>();
        for (String earned : points) {
            steps.add(new MaturityStep(
                    new MaturityId("m" + steps.size()), "M", new BigDecimal(earned), null, null, Places.NONE));
        }
        return Methods.byAnswers("e", steps, rounding, range, List.of());
    }
}
