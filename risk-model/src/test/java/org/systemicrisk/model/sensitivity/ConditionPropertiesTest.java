package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.AskingMethod;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * What conditions ask for, against trying every value. The seed is in the test's name, so that a failure can be repeated;
 * {@code -Drisk.cases=2000} tries more.
 */
class ConditionPropertiesTest {

    private static final int ROUNDS = Integer.getInteger("risk.cases", 8);

    /** What cut-offs and figures are multiples of. */
    private static final BigDecimal GRAIN = new BigDecimal("0.01");

    /** A method, and a module that answers what it asks. */
    private record Case(
            Methodology method,
            BigDecimal views,
            BigDecimal reports,
            String danger,
            List<Integer> severity,
            List<Integer> points) {

        static Case random(Random random) {
            return new Case(
                    AskingMethod.random(random),
                    BigDecimal.valueOf(random.nextInt(120), 2),
                    BigDecimal.valueOf(random.nextInt(120), 2),
                    AskingMethod.DEGREES.get(random.nextInt(3)),
                    Trials.severity(random),
                    List.of(random.nextInt(5), random.nextInt(5), random.nextInt(5)));
        }

        Case withViews(BigDecimal other) {
            return new Case(method, other, reports, danger, severity, points);
        }

        Case withReports(BigDecimal other) {
            return new Case(method, views, other, danger, severity, points);
        }

        Case withDanger(String other) {
            return new Case(method, views, reports, other, severity, points);
        }

        ScoredAssessment scored() {
            return Scorer.score(Fixtures.assessment(
                    "2024",
                    method,
                    List.of(
                            Fixtures.observation(AskingMethod.VIEWS, views.toPlainString()),
                            Fixtures.observation(AskingMethod.REPORTS, reports.toPlainString())),
                    List.of(AskingMethod.module(severity, points, danger)),
                    null));
        }

        SubjectScores scores() {
            return scored().modules().get(0);
        }

        BigDecimal figure(String name) {
            return name.equals("views") ? views : reports;
        }

        Case with(String name, BigDecimal other) {
            return name.equals("views") ? withViews(other) : withReports(other);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 20261122, 6007})
    void findsTheSameCutOffsAsTryingEveryFigure(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Case now = Case.random(random);
            for (Tested<Distance> tested : Trials.tried(now.scored()).figures()) {
                Distance distance = tested.result().value().orElseThrow();
                for (Direction direction : Direction.values()) {
                    List<SubjectScores> scores = tried(now, tested.asked(), direction);
                    for (Dimension rating : List.of(Dimension.PROBABILITY, Dimension.INHERENT, Dimension.RESIDUAL)) {
                        assertThat(distance.first(direction, rating).map(ConditionPropertiesTest::onTheGrid))
                                .as("%s %s %s", tested.asked(), rating, direction)
                                .isEqualTo(firstOther(scores, rating));
                    }
                }
            }
        }
    }

    /** By how much on the grid of figures, and what the rating is there. */
    private static BigDecimal onTheGrid(Overstep crossing) {
        BigDecimal amount = crossing.margin().amount();
        return (crossing.margin().beyond() ? amount.add(GRAIN) : amount).setScale(2);
    }

    /** The scores as they are, and with every figure on the grid in one direction. */
    private static List<SubjectScores> tried(Case now, String name, Direction direction) {
        List<SubjectScores> scores = new ArrayList<>();
        BigDecimal figure = now.figure(name);
        for (int i = 0; i <= 130 && figure.signum() >= 0; i++) {
            scores.add(now.with(name, figure).scores());
            figure = direction == Direction.UP ? figure.add(GRAIN) : figure.subtract(GRAIN);
        }
        return scores;
    }

    private static Optional<BigDecimal> firstOther(List<SubjectScores> scores, Dimension rating) {
        for (int i = 1; i < scores.size(); i++) {
            if (!scores.get(i).of(rating).step().equals(scores.get(0).of(rating).step())) {
                return Optional.of(GRAIN.multiply(BigDecimal.valueOf(i)).setScale(2));
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {22, 20261123, 6011})
    void movesTheAnswerAsScoringItAnewDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Case now = Case.random(random);
            Tested<List<AnswerMove>> tested = Trials.tried(now.scored()).asked().get(0);
            List<AnswerMove> moves = tested.result().value().orElseThrow();
            for (Direction direction : Direction.values()) {
                int to = AskingMethod.DEGREES.indexOf(now.danger()) + direction.sign();
                Optional<AnswerMove> move = moves.stream()
                        .filter(each -> each.direction() == direction)
                        .findFirst();

                assertThat(move.isPresent()).isEqualTo(to >= 0 && to < 3);
                move.ifPresent(there -> {
                    SubjectScores then =
                            now.withDanger(AskingMethod.DEGREES.get(to)).scores();
                    for (Dimension rating : Dimension.values()) {
                        assertThat(there.of(rating)
                                        .map(Shift::to)
                                        .or(() -> now.scores().of(rating).step()))
                                .isEqualTo(then.of(rating).step());
                    }
                });
            }
        }
    }

    /** Whatever a withheld figure is, as long as the published ratings are the same, the public reads the same. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {23, 20261124, 6029})
    void tellsThePublicNothingOfAWithheldFigure(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Case one = Case.random(random);
            Case other = one.withViews(BigDecimal.valueOf(random.nextInt(120), 2));
            boolean alike = ratings(one.scores()).equals(ratings(other.scores()));
            if (alike) {
                assertThat(published(one)).isEqualTo(published(other));
            }
            assertThat(published(one).figures())
                    .allSatisfy(tested -> assertThat(tested.result().value()).isEmpty());
            assertThat(published(one).asked())
                    .allSatisfy(tested -> assertThat(tested.result().value()).isEmpty());
        }
    }

    private static List<Optional<StepId>> ratings(SubjectScores scores) {
        return List.of(Dimension.values()).stream()
                .map(dimension -> scores.of(dimension).step())
                .toList();
    }

    private static SubjectSensitivity published(Case each) {
        Assessment a = each.scored().assessment();
        return Trials.tried(Redactor.publish(Scorer.score(Fixtures.with(
                        a,
                        a.registry(),
                        List.of(Fixtures.redaction(
                                "r1",
                                new RedactionTarget.Figure(AskingMethod.VIEWS),
                                "mark",
                                Ground.PROVIDER_CONFIDENTIAL)),
                        a.narrative())))
                .content());
    }
}
