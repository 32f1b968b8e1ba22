package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.systemicrisk.model.methodology.Scale;

/** Draws the step of a sampled rate, each with the chance that the sample leaves it. */
final class RateDraw implements Leaf.Draw {

    /** Less than this is no error of rounding: there are rates that no band holds. */
    private static final double NEARLY_ALL = 99;

    private final double[] until;

    private RateDraw(double[] until) {
        this.until = until;
    }

    static RateDraw of(SampledRate rate, Scale scale) {
        double[] until = new double[scale.steps().size()];
        double sum = 0;
        for (int rank = 0; rank < until.length; rank++) {
            sum += percent(rate.chances(), scale, rank);
            until[rank] = sum;
        }
        for (int rank = 0; rank < until.length; rank++) {
            until[rank] /= Math.max(sum, NEARLY_ALL);
        }
        return new RateDraw(until);
    }

    private static double percent(List<StepChance> chances, Scale scale, int rank) {
        Optional<BigDecimal> percent = chances.stream()
                .filter(chance -> chance.step().equals(scale.steps().get(rank).id()))
                .map(StepChance::percent)
                .findFirst();
        return percent.map(BigDecimal::doubleValue).orElse(0.0);
    }

    @Override
    public int rank(UniformRandomProvider random) {
        double drawn = random.nextDouble();
        for (int rank = 0; rank < until.length; rank++) {
            if (drawn < until[rank]) {
                return rank;
            }
        }
        return -1;
    }
}
