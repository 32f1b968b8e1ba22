package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.rating.Dimension;

/** The simulation against chances that were added up exactly. No confidence is stated, so that each answer is one step off with 15 per cent. */
class SimulationTest {

    private static final double OFF = 0.075;

    /** Five standard deviations of 10,000 draws. */
    private static final Offset<Double> NEAR = Offset.offset(2.5);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {16, 20240709, 8011})
    void drawsEffectivenessAsOftenAsPointsAddUpToIt(long seed) {
        Random random = new Random(seed);
        List<Integer> points = Trials.points(random);

        Map<StepId, BigDecimal> drawn =
                chances(Trials.tried(Trials.rate(random), Trials.severity(random), points), Dimension.EFFECTIVENESS);

        Lookup bands = Lookup.of(Trials.METHOD, Dimension.EFFECTIVENESS).orElseThrow();
        Map<StepId, Double> exact = new HashMap<>();
        double[] sums = sums(points);
        for (int sum = 0; sum < sums.length; sum++) {
            BigDecimal percent = Fraction.of(BigDecimal.valueOf(100L * sum))
                    .dividedBy(BigDecimal.valueOf(4L * points.size()))
                    .roundedTo(BigDecimal.ONE, RoundingMode.HALF_UP);
            exact.merge(bands.step(percent).orElseThrow(), 100 * sums[sum], Double::sum);
        }
        exact.forEach((step, chance) -> assertThat(
                        drawn.getOrDefault(step, BigDecimal.ZERO).doubleValue())
                .as(step.value())
                .isCloseTo(chance, NEAR));
    }

    /** The chance of each sum of points; an answer at an end of the scale moves inward only. */
    private static double[] sums(List<Integer> points) {
        double[] sums = {1};
        for (int answer : points) {
            double[] next = new double[sums.length + 4];
            for (int sum = 0; sum < sums.length; sum++) {
                next[sum + Math.max(0, answer - 1)] += sums[sum] * OFF;
                next[sum + answer] += sums[sum] * (1 - 2 * OFF);
                next[sum + Math.min(4, answer + 1)] += sums[sum] * OFF;
            }
            sums = next;
        }
        return sums;
    }

    /** 5, 4, 5 is very high; any answer lower, and none higher to make up for it, is high. */
    @Test
    void drawsSeverityFromItsThreeAnswers() {
        Map<StepId, BigDecimal> drawn = chances(Trials.tried("0.5", List.of(5, 4, 5), List.of(4)), Dimension.SEVERITY);

        double sumOf14 = (1 - OFF) * (1 - OFF) * (1 - OFF) + 2 * OFF * OFF * (1 - OFF);
        assertThat(drawn.get(new StepId("very-high")).doubleValue()).isCloseTo(100 * sumOf14, NEAR);
    }

    @Test
    void drawsNothingWhereNothingIsUnsure() {
        assertThat(SubjectSensitivity.of(
                        Trials.tried("0.5", List.of(5, 5, 5), List.of(4)).chances(), Dimension.PROBABILITY))
                .isEmpty();
    }

    private static Map<StepId, BigDecimal> chances(SubjectSensitivity tried, Dimension dimension) {
        Map<StepId, BigDecimal> chances = new HashMap<>();
        Optional<List<StepChance>> found =
                SubjectSensitivity.of(tried.chances(), dimension).flatMap(cell -> cell.value());
        found.orElseThrow().forEach(chance -> chances.put(chance.step(), chance.percent()));
        return chances;
    }
}
