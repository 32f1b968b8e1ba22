package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.measurement.Fraction;

/** How a number is rounded before its step is looked up. */
public record NumberRounding(
        @JsonPropertyDescription("Rounding step in the unit of the number") BigDecimal step,
        @JsonPropertyDescription("How it is rounded") Rounding mode,
        Places places) {
    public NumberRounding {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the rounding step is " + step.toPlainString() + ", and must be above zero");
        }
    }

    /** The multiple of the step that the rule gives for an exact number. */
    public Fraction round(Fraction exact) {
        return Fraction.of(exact.roundedTo(step, mode.mode()));
    }
}
