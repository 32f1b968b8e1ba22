package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;

/**
 * How likely a step is.
 *
 * @param percent rounded to a tenth of a per cent; steps that are less likely than half of that are not listed
 */
public record StepChance(StepId step, BigDecimal percent) {

    /** A tenth of a per cent. */
    private static final double PRINTED = 1000;

    /**
     * The chances of the steps of a scale, from the lowest.
     *
     * @param share of each step, from 0 to 1
     */
    static List<StepChance> of(Scale scale, ToDoubleFunction<StepId> share) {
        return scale.steps().stream()
                .map(step -> new StepChance(step.id(), percent(share.applyAsDouble(step.id()))))
                .filter(chance -> chance.percent().signum() > 0)
                .toList();
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.round(share * PRINTED), 1);
    }
}
