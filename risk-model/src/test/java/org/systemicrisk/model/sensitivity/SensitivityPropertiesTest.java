package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/** What holds for any input. The seed is in the test's name, so that a failure can be repeated; {@code -Drisk.cases=2000} tries more. */
class SensitivityPropertiesTest {

    private static final int ROUNDS = Integer.getInteger("risk.cases", 40);

    /** A thousandth of the bands' unit, in which the rates are drawn. */
    private static final BigDecimal GRAIN = new BigDecimal("0.001");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 20240704, 7949})
    void findsTheSameDistancesOfARateAsTryingEveryRate(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String rate = Trials.rate(random);
            List<Integer> severity = Trials.severity(random);
            List<Integer> points = Trials.points(random);
            Distance distance = distance(rate, severity, points, Dimension.PROBABILITY);
            for (Direction direction : Direction.values()) {
                Optional<BigDecimal> tried = firstOtherRate(rate, severity, points, direction);

                assertThat(distance.first(direction, Dimension.RESIDUAL).map(this::firstBeyond))
                        .isEqualTo(tried.map(BigDecimal::stripTrailingZeros));
            }
        }
    }

    /** The least change that crosses a border, in steps of a thousandth. */
    private BigDecimal firstBeyond(Overstep crossing) {
        BigDecimal amount = crossing.margin().amount();
        return (crossing.margin().beyond() ? amount.add(GRAIN) : amount).stripTrailingZeros();
    }

    private static Optional<BigDecimal> firstOtherRate(
            String rate, List<Integer> severity, List<Integer> points, Direction direction) {
        Optional<StepId> now = residual(rate, severity, points);
        BigDecimal tried = new BigDecimal(rate);
        for (int i = 1; i <= 1000; i++) {
            tried = direction == Direction.UP ? tried.add(GRAIN) : tried.subtract(GRAIN);
            boolean possible = tried.signum() >= 0;
            if (possible && !residual(tried.toPlainString(), severity, points).equals(now)) {
                return Optional.of(GRAIN.multiply(BigDecimal.valueOf(i)));
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {12, 20240705, 7951})
    void neverChangesARatingByLessThanItsDistance(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            List<Integer> severity = Trials.severity(random);
            List<Integer> points = Trials.points(random);
            String rate = Trials.rate(random);
            Distance distance = distance(rate, severity, points, Dimension.PROBABILITY);
            for (Dimension rating : Dimension.values()) {
                BigDecimal up = least(distance, Direction.UP, rating);
                BigDecimal moved = distance.value().add(up.multiply(BigDecimal.valueOf(random.nextInt(1000), 3)));

                assertThat(scores(moved.toPlainString(), severity, points)
                                .of(rating)
                                .step())
                        .isEqualTo(scores(rate, severity, points).of(rating).step());
            }
        }
    }

    private static BigDecimal least(Distance distance, Direction direction, Dimension rating) {
        return distance.first(direction, rating)
                .map(crossing -> crossing.margin().amount())
                .orElse(BigDecimal.TEN);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {13, 20240706, 7963})
    void findsTheSameDistancesOfAnEffectivenessAsTryingEveryPercentage(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            ScoredAssessment scored =
                    Trials.scored(Trials.rate(random), Trials.severity(random), Trials.points(random));
            Distance distance = distance(scored, Dimension.EFFECTIVENESS);
            for (Direction direction : Direction.values()) {
                Optional<Integer> tried =
                        firstOtherPercentage(scored, distance.value().intValueExact(), direction);

                assertThat(distance.first(direction, Dimension.RESIDUAL)
                                .map(c -> c.margin().amount().intValueExact()
                                        + (c.margin().beyond() ? 1 : 0)))
                        .isEqualTo(tried);
            }
        }
    }

    private static Optional<Integer> firstOtherPercentage(ScoredAssessment scored, int percent, Direction direction) {
        Inputs inputs = Inputs.in(scored.assessment()).get(0);
        SubjectScorer scorer = new SubjectScorer(Trials.METHOD, scored.figures());
        Optional<StepId> now = scorer.score(inputs).residual().step();
        for (int i = 1; i <= 100; i++) {
            int tried = percent + i * direction.sign();
            if (tried >= 0 && tried <= 100) {
                StepId step = Fixtures.EFFECTIVENESS.stream()
                        .map(StepId::new)
                        .toList()
                        .get(tried < 10 ? 0 : tried < 40 ? 1 : tried < 70 ? 2 : tried < 90 ? 3 : 4);
                if (!scorer.score(inputs.supposing(Dimension.EFFECTIVENESS, step))
                        .residual()
                        .step()
                        .equals(now)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {14, 20240707, 7993})
    void movesEachAnswerAsScoringItAnewDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String rate = Trials.rate(random);
            List<Integer> severity = Trials.severity(random);
            List<Integer> points = Trials.points(random);
            SubjectSensitivity tried = Trials.tried(rate, severity, points);
            List<AnswerMove> moves = SubjectSensitivity.of(tried.answers(), Dimension.EFFECTIVENESS)
                    .flatMap(cell -> cell.value())
                    .orElseThrow();
            int index = random.nextInt(points.size());
            for (Direction direction : Direction.values()) {
                int to = points.get(index) + direction.sign();
                if (to >= 0 && to <= 4) {
                    List<Integer> moved = new ArrayList<>(points);
                    moved.set(index, to);
                    Optional<StepId> now = residual(rate, severity, points);
                    Optional<StepId> then = residual(rate, severity, moved);
                    AnswerMove move = moves.stream()
                            .filter(m -> m.question().equals("q" + (index + 1)) && m.direction() == direction)
                            .findFirst()
                            .orElseThrow();

                    assertThat(move.of(Dimension.RESIDUAL).map(Shift::to).or(() -> now))
                            .isEqualTo(then);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {15, 20240708, 8009})
    void findsTheSameWithTheSameSeed(long seed) {
        Random random = new Random(seed);
        String rate = Trials.rate(random);
        List<Integer> severity = Trials.severity(random);
        List<Integer> points = Trials.points(random);

        assertThat(Trials.tried(rate, severity, points)).isEqualTo(Trials.tried(rate, severity, points));
    }

    private static Distance distance(String rate, List<Integer> severity, List<Integer> points, Dimension dimension) {
        return distance(Trials.scored(rate, severity, points), dimension);
    }

    private static Distance distance(ScoredAssessment scored, Dimension dimension) {
        return SubjectSensitivity.of(Trials.tried(scored).distances(), dimension)
                .flatMap(cell -> cell.value())
                .orElseThrow();
    }

    private static Optional<StepId> residual(String rate, List<Integer> severity, List<Integer> points) {
        return scores(rate, severity, points).residual().step();
    }

    private static SubjectScores scores(String rate, List<Integer> severity, List<Integer> points) {
        return Trials.scored(rate, severity, points).modules().get(0);
    }
}
