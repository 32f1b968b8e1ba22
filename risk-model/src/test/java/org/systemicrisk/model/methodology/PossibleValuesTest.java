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
