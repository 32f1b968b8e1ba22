package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.Ties;

class LookupTest {

    private static final Interval FROM_0_TO_100 =
            new Interval(new Bound(BigDecimal.ZERO, true), new Bound(BigDecimal.valueOf(100), true));

    @Test
    void needsMoreThanTheDistanceToLeaveABandThatHoldsItsBorder() {
        assertThat(borders("71", fromTo("low", null, "70"), fromTo("high", "70", null)))
                .containsExactly("DOWN 1 beyond low");
    }

    @Test
    void needsOnlyTheDistanceToReachABandThatHoldsItsBorder() {
        assertThat(borders("66", fromTo("low", null, "70"), fromTo("high", "70", null)))
                .containsExactly("UP 4 high");
    }

    @Test
    void fallsAtOnceFromTheBorderItself() {
        assertThat(borders("70", fromTo("low", null, "70"), fromTo("high", "70", null)))
                .containsExactly("DOWN 0 beyond low");
    }

    @Test
    void namesEveryBorderFromTheNearestOutward() {
        assertThat(borders(
                        "35",
                        fromTo("low", null, "10"),
                        fromTo("middle", "10", "40"),
                        fromTo("high", "40", "90"),
                        fromTo("top", "90", null)))
                .containsExactly("DOWN 25 beyond low", "UP 5 high", "UP 55 top");
    }

    @Test
    void saysWhereNoBandHoldsTheNumber() {
        assertThat(borders("5", closed("low", "0", "10"), closed("high", "20", "100")))
                .containsExactly("UP 5 beyond nothing", "UP 15 high");
    }

    @Test
    void crossesNothingBeyondWhatIsPossible() {
        assertThat(borders("95", fromTo("high", "90", "100.5"), fromTo("never", "100.5", null)))
                .containsExactly("DOWN 5 beyond nothing");
    }

    @Test
    void namesNoStepWhereTwoBandsClaimTheNumber() {
        assertThat(borders("5", closed("low", "0", "10"), closed("high", "10", "100")))
                .containsExactly("UP 5 nothing", "UP 5 beyond high");
    }

    private static List<String> borders(String value, Band... bands) {
        return new Lookup(banding(bands), scale(bands), FROM_0_TO_100)
                .borders(new BigDecimal(value)).stream()
                        .map(border -> border.direction() + " "
                                + border.margin().amount().toPlainString()
                                + (border.margin().beyond() ? " beyond " : " ")
                                + border.beyond().map(StepId::value).orElse("nothing"))
                        .toList();
    }

    private static Scale scale(Band... bands) {
        return new Scale(
                "steps",
                Stream.of(bands)
                        .map(band -> new Step(band.step(), band.step().value(), null, null, null, null, Places.NONE))
                        .toList());
    }

    private static Banding banding(Band... bands) {
        return new Banding() {
            @Override
            public String scale() {
                return "steps";
            }

            @Override
            public List<Band> bands() {
                return List.of(bands);
            }

            @Override
            public @Nullable Ties ties() {
                return null;
            }
        };
    }

    private static Band fromTo(String step, @Nullable String from, @Nullable String below) {
        return new Band(new StepId(step), number(from), null, number(below), null, List.of(), null, Places.NONE);
    }

    private static Band closed(String step, String from, String to) {
        return new Band(new StepId(step), number(from), null, null, number(to), List.of(), null, Places.NONE);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
