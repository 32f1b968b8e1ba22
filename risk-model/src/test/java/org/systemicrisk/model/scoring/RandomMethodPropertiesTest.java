package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PossibleNumbers;
import org.systemicrisk.model.rating.Dimension;

/** What holds for any method that rises with its inputs. The seed of the first method is in the test's name. */
class RandomMethodPropertiesTest {

    private static final int METHODS = Integer.getInteger("risk.cases", 200);

    /** Of probability, of each part of severity and of effectiveness, a step from 0 to 4. */
    private static final int INPUTS = 5;

    private static final int EFFECTIVENESS = 4;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 20_261_122})
    void lowersNothingWhenProbabilityOrAPartOfSeverityRises(long first) {
        for (long seed = first; seed < first + METHODS; seed++) {
            Methodology method = RandomMethod.of(seed);
            List<Integer> inputs = draw(new Random(seed));
            SubjectScores before = score(method, inputs);
            for (int input = 0; input < EFFECTIVENESS; input++) {
                SubjectScores after = score(method, raised(inputs, input));
                for (Dimension dimension : List.of(Dimension.SEVERITY, Dimension.INHERENT, Dimension.RESIDUAL)) {
                    assertThat(rank(method, after, dimension))
                            .as("%s, input %s of %s, seed %s", dimension, input, inputs, seed)
                            .isGreaterThanOrEqualTo(rank(method, before, dimension));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {12, 20_261_123})
    void raisesNothingWhenEffectivenessRises(long first) {
        for (long seed = first; seed < first + METHODS; seed++) {
            Methodology method = RandomMethod.of(seed);
            List<Integer> inputs = draw(new Random(seed));
            SubjectScores before = score(method, inputs);
            SubjectScores after = score(method, raised(inputs, EFFECTIVENESS));

            assertThat(rank(method, after, Dimension.RESIDUAL))
                    .as("%s, seed %s", inputs, seed)
                    .isLessThanOrEqualTo(rank(method, before, Dimension.RESIDUAL));
            assertThat(after.inherent().rating()).isEqualTo(before.inherent().rating());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {13, 20_261_124})
    void doesNotDependOnTheOrderOfPartsAndOperands(long first) {
        for (long seed = first; seed < first + METHODS; seed++) {
            List<Integer> inputs = draw(new Random(seed));
            SubjectScores scores = score(RandomMethod.of(seed), inputs);
            SubjectScores turned = new SubjectScorer(RandomMethod.turned(seed), new Figures(List.of()))
                    .score(inputs(inputs, turned(RandomMethod.PARTS)));
            for (Dimension dimension : List.of(Dimension.SEVERITY, Dimension.INHERENT, Dimension.RESIDUAL)) {
                assertThat(turned.of(dimension).rating())
                        .as("%s of %s, seed %s", dimension, inputs, seed)
                        .isEqualTo(scores.of(dimension).rating());
                assertThat(turned.of(dimension).value())
                        .isEqualTo(scores.of(dimension).value());
            }
        }
    }

    /** Between its floor and its cap, and among the numbers that the method can give at all. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {14, 20_261_125})
    void givesNumbersWithinTheirBounds(long first) {
        for (long seed = first; seed < first + METHODS; seed++) {
            Methodology method = RandomMethod.of(seed);
            SubjectScores scores = score(method, draw(new Random(seed)));
            for (Dimension dimension : List.of(Dimension.SEVERITY, Dimension.INHERENT, Dimension.RESIDUAL)) {
                BigDecimal value = scores.of(dimension).value().orElse(null);
                if (value == null) {
                    assertThat(method.combinationOf(dimension))
                            .as("seed %s", seed)
                            .isEmpty();
                    continue;
                }
                Combination combination = method.combinationOf(dimension).orElseThrow();
                if (combination.cap() != null && combination.rounding() == null) {
                    assertThat(value).as("seed %s", seed).isLessThanOrEqualTo(combination.cap());
                }
                PossibleNumbers.of(method, dimension)
                        .ifPresent(possible -> assertThat(value).isBetween(possible.least(), possible.greatest()));
            }
        }
    }

    private static SubjectScores score(Methodology method, List<Integer> inputs) {
        return new SubjectScorer(method, new Figures(List.of())).score(inputs(inputs, RandomMethod.PARTS));
    }

    private static Inputs inputs(List<Integer> steps, List<String> order) {
        Map<String, Answer> parts = new LinkedHashMap<>();
        for (String part : order) {
            String step = RandomMethod.STEPS.get(steps.get(1 + RandomMethod.PARTS.indexOf(part)));
            parts.put(
                    part,
                    new Answer(
                            Cell.of(AnswerValue.of(step)), "because", null, null, List.of(), null, null, Places.NONE));
        }
        return new Inputs(
                "goods",
                new ProbabilityInput(
                        null, StatedRating.of(RandomMethod.STEPS.get(steps.get(0))), null, null, null, Places.NONE),
                new SeverityInput(parts, null, null, null, null, Places.NONE),
                null,
                new EffectivenessInput(
                        List.of(),
                        StatedRating.of(Fixtures.EFFECTIVENESS.get(steps.get(EFFECTIVENESS))),
                        null,
                        null,
                        null,
                        null,
                        Places.NONE),
                null);
    }

    private static List<Integer> draw(Random random) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            steps.add(random.nextInt(RandomMethod.STEPS.size()));
        }
        return steps;
    }

    private static List<Integer> raised(List<Integer> inputs, int input) {
        List<Integer> raised = new ArrayList<>(inputs);
        raised.set(input, Math.min(RandomMethod.STEPS.size() - 1, raised.get(input) + 1));
        return raised;
    }

    private static List<String> turned(List<String> names) {
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);
        return turned;
    }

    private static int rank(Methodology method, SubjectScores scores, Dimension dimension) {
        return method.scaleOf(dimension)
                .orElseThrow()
                .rank(scores.of(dimension).step().orElseThrow())
                .orElseThrow();
    }
}
