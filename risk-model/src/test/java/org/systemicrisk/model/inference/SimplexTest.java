package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** Our simplex method finds what another solver finds, goal after goal, from any start. */
final class SimplexTest {

    private static final int PROGRAMMES = 300;
    private static final int GOALS = 5;
    private static final int MOVES = 1_000;
    private static final long SEED = 20251122;

    @Test
    void findsTheGreatestValueThatAnotherSolverFinds() {
        int reached = 0;
        for (long seed = SEED; seed < SEED + PROGRAMMES; seed++) {
            reached += compare(new Random(seed), "seed " + seed);
        }

        assertThat(reached).as("goals that have a greatest value").isGreaterThan(PROGRAMMES * GOALS / 2);
    }

    private static int compare(Random random, String seed) {
        int columns = 1 + random.nextInt(8);
        double[][] matrix = new double[random.nextInt(8)][];
        double[] low = new double[columns + matrix.length];
        double[] high = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = i < columns ? 0 : -random.nextInt(3) * 0.5;
            high[i] = i < columns ? 1 : low[i] + random.nextInt(3);
        }
        for (int k = 0; k < matrix.length; k++) {
            matrix[k] = coefficients(random, columns);
        }
        double[] start = random.doubles(columns).toArray();
        Simplex simplex = new Simplex(matrix, low, high, start);
        int reached = 0;
        for (int i = 0; i < GOALS; i++) {
            double[] goal = coefficients(random, columns);
            Simplex.State state = simplex.maximise(goal, Double.POSITIVE_INFINITY, MOVES);
            Optimisation.Result expected = other(matrix, low, high, goal);
            assertThat(state)
                    .as(seed)
                    .isEqualTo(expected.getState().isFeasible() ? Simplex.State.GREATEST : Simplex.State.NOWHERE);
            if (state == Simplex.State.GREATEST) {
                assertThat(IntStream.range(0, columns)
                                .mapToDouble(column -> goal[column] * simplex.value(column))
                                .sum())
                        .as(seed)
                        .isCloseTo(expected.getValue(), within(1e-6));
                reached++;
            }
        }
        return reached;
    }

    private static double[] coefficients(Random random, int count) {
        return random.doubles(count, -2, 2).map(Math::rint).toArray();
    }

    private static Optimisation.Result other(double[][] matrix, double[] low, double[] high, double[] goal) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int i = 0; i < goal.length; i++) {
            model.newVariable("x" + i).lower(0).upper(1).weight(goal[i]);
        }
        for (int k = 0; k < matrix.length; k++) {
            Expression row =
                    model.newExpression("r" + k).lower(low[goal.length + k]).upper(high[goal.length + k]);
            for (int i = 0; i < goal.length; i++) {
                row.set(i, matrix[k][i]);
            }
        }
        return model.maximise();
    }
}
