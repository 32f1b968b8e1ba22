package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.systemicrisk.model.finding.Places;

/** How a percentage is rounded before its band is looked up. */
public record PercentRounding(
        @JsonPropertyDescription("Rounding step in per cent") BigDecimal step,
        @JsonPropertyDescription("How it is rounded") Rounding mode,
        Places places) {
    public PercentRounding {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the rounding step is " + step.toPlainString() + ", and must be above zero");
        }
    }
}
