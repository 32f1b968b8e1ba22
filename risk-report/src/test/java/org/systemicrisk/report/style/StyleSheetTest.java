package org.systemicrisk.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.report.print.Band;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.print.Fixture;

class StyleSheetTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7})
    void graverStepsAreDarkerSoThatAGreyPrintKeepsTheOrder(int steps) {
        List<Double> lightness = IntStream.rangeClosed(1, steps)
                .mapToObj(step -> BandRamp.LIGHT.color(new Band(step, steps)).luminance())
                .toList();

        assertThat(lightness)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 9})
    void everyStepCanBeReadByDayAndByNight(int steps) {
        for (int step = 1; step <= steps; step++) {
            for (BandRamp ramp : List.of(BandRamp.LIGHT, BandRamp.NIGHT)) {
                Color ground = ramp.color(new Band(step, steps));
                assertThat(Math.max(ground.contrast(Color.BLACK), ground.contrast(Color.WHITE)))
                        .isGreaterThanOrEqualTo(Color.READABLE);
            }
        }
    }

    @Test
    void fillsInEveryColor() {
        for (String kind : List.of("html", "pdf")) {
            String css = StyleSheet.fill("/org/systemicrisk/report/" + kind + "/report.css", Fixture.look());

            assertThat(css).contains("#0f4c5c").doesNotContain("$");
        }
    }
}
