package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** What holds for any input. The seed is in the test's name, so that a failure can be repeated. */
class ScoringPropertiesTest {

    private static final Methodology METHOD = Fixtures.methodology("2024");
    private static final int ROUNDS = 300;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20240630, 7919})
    void neverRatesTheResidualAboveTheInherentRisk(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            SubjectScores scores = score(rate(random), severity(random), points(random));
            assertThat(rank(scores, Dimension.RESIDUAL)).isLessThanOrEqualTo(rank(scores, Dimension.INHERENT));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20240701, 7927})
    void raisesNothingWhenAnAnswerOnMaturityImproves(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String rate = rate(random);
            List<Integer> severity = severity(random);
            List<Integer> points = points(random);
            List<Integer> better = new ArrayList<>(points);
            int changed = random.nextInt(better.size());
            better.set(changed, Math.min(4, better.get(changed) + 1));

            int before = rank(score(rate, severity, points), Dimension.RESIDUAL);
            int after = rank(score(rate, severity, better), Dimension.RESIDUAL);

            assertThat(after).isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20240702, 7933})
    void lowersNothingWhenTheRateRises(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String rate = rate(random);
            String higher = new BigDecimal(rate).add(new BigDecimal("0.05")).toPlainString();
            List<Integer> severity = severity(random);
            List<Integer> points = points(random);

            int before = rank(score(rate, severity, points), Dimension.RESIDUAL);
            int after = rank(score(higher, severity, points), Dimension.RESIDUAL);

            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20240703, 7937})
    void doesNotDependOnTheOrderOfAnswers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String rate = rate(random);
            List<Integer> severity = severity(random);
            List<Integer> points = points(random);
            List<Integer> shuffled = new ArrayList<>(points);
            Collections.shuffle(shuffled, random);

            assertThat(score(rate, severity, shuffled).residual().rating())
                    .isEqualTo(score(rate, severity, points).residual().rating());
        }
    }

    private static SubjectScores score(String rate, List<Integer> severity, List<Integer> points) {
        return Scorer.score(Fixtures.assessment(
                        "2024",
                        METHOD,
                        List.of(Fixtures.observation(Fixtures.RATE, rate)),
                        List.of(Fixtures.computed(severity, points)),
                        null))
                .modules()
                .get(0);
    }

    private static int rank(SubjectScores scores, Dimension dimension) {
        Scale scale = METHOD.scaleOf(dimension).orElseThrow();
        return scale.rank(scores.of(dimension).step().orElseThrow()).orElseThrow();
    }

    private static String rate(Random random) {
        return BigDecimal.valueOf(random.nextInt(1000), 3).toPlainString();
    }

    private static List<Integer> severity(Random random) {
        return List.of(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    private static List<Integer> points(Random random) {
        List<Integer> points = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            points.add(random.nextInt(5));
        }
        return points;
    }
}
