package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.AskingMethod;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Ratings that are rolled up, against moving every single rating. The seed is in the test's name. */
class RollUpPropertiesTest {

    private static final int ROUNDS = Integer.getInteger("risk.cases", 20);
    private static final List<Rounding> ROUNDINGS = List.of(Rounding.values());
    private static final List<RollUpBy> WAYS =
            List.of(RollUpBy.MEAN, RollUpBy.MAXIMUM, RollUpBy.MINIMUM, RollUpBy.TWO_IN_A_ROW, RollUpBy.SHARE);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 20261125, 6037})
    void findsEachRiskWhoseRatingMovesThatOfItsModule(long seed) {
        check(new Random(seed), Level.MODULES);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {32, 20261126, 6043})
    void findsEachRiskWhoseRatingMovesThatOfTheWhole(long seed) {
        check(new Random(seed), Level.WHOLE);
    }

    private static void check(Random random, Level to) {
        for (int i = 0; i < ROUNDS; i++) {
            Methodology method = method(random, to);
            List<Integer> ranks = IntStream.range(0, 1 + random.nextInt(6))
                    .map(risk -> random.nextInt(5))
                    .boxed()
                    .toList();
            String subject = to == Level.MODULES ? "goods" : ScoredAssessment.WHOLE;
            Optional<StepId> now = rating(method, ranks, subject);
            if (now.isEmpty()) {
                continue;
            }
            SubjectSensitivity tried =
                    Sensitivity.of(scored(method, ranks)).of(subject).orElseThrow();
            List<RatingMove> moves = SubjectSensitivity.of(tried.ratings(), Dimension.PROBABILITY)
                    .flatMap(cell -> cell.value())
                    .orElseThrow();
            boolean another = false;
            for (int risk = 0; risk < ranks.size(); risk++) {
                for (Direction direction : Direction.values()) {
                    Optional<StepId> expected = Optional.empty();
                    int rank = ranks.get(risk) + direction.sign();
                    if (rank >= 0 && rank < 5) {
                        List<Integer> others = new ArrayList<>(ranks);
                        others.set(risk, rank);
                        expected = rating(method, others, subject).filter(then -> !then.equals(now.get()));
                    }
                    another |= expected.isPresent();

                    assertThat(shift(moves, "goods.r" + risk, direction))
                            .as("%s risk %s %s", ranks, risk, direction)
                            .isEqualTo(expected);
                }
            }
            assertThat(tried.verdict(Dimension.PROBABILITY)
                            .orElseThrow()
                            .value()
                            .orElseThrow())
                    .isInstanceOf(another ? Verdict.Borderline.class : Verdict.Robust.class);
        }
    }

    private static Optional<StepId> shift(List<RatingMove> moves, String risk, Direction direction) {
        return moves.stream()
                .filter(move -> move.subject().equals(risk) && move.direction() == direction)
                .flatMap(move -> move.of(Dimension.PROBABILITY).stream())
                .map(Shift::to)
                .findFirst();
    }

    private static Optional<StepId> rating(Methodology method, List<Integer> ranks, String subject) {
        return scored(method, ranks)
                .scoresOf(subject)
                .orElseThrow()
                .probability()
                .step();
    }

    private static ScoredAssessment scored(Methodology method, List<Integer> ranks) {
        List<RiskRatings> risks = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            String step = Fixtures.PROBABILITY.get(ranks.get(i));
            risks.add(Fixtures.risk(
                    "goods.r" + i,
                    new ProbabilityInput(null, StatedRating.of(step), null, null, null, Places.NONE),
                    null,
                    null,
                    null));
        }
        return Scorer.score(Fixtures.assessment("2024", method, List.of(), List.of(Fixtures.ofRisks(risks)), null));
    }

    private static Methodology method(Random random, Level to) {
        RollUpBy by = WAYS.get(random.nextInt(WAYS.size()));
        boolean share = by == RollUpBy.SHARE;
        RollUp rule = new RollUp(
                Level.RISKS,
                to,
                List.of(Dimension.PROBABILITY),
                by,
                null,
                null,
                by == RollUpBy.MEAN ? ROUNDINGS.get(random.nextInt(ROUNDINGS.size())) : null,
                step(share, "possible"),
                share ? BigDecimal.valueOf(1 + random.nextInt(100)) : null,
                step(share, "certain"),
                step(share, "very-unlikely"),
                null,
                null,
                Places.NONE);
        Methodology m = Fixtures.methodology("rolled");
        return AskingMethod.with(m, m.probability(), List.of(), List.of(rule));
    }

    private static @Nullable StepId step(boolean there, String id) {
        return there ? new StepId(id) : null;
    }
}
