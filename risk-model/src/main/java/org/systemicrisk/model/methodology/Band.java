package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** A range of numbers that belongs to a step: {@code from} is included, {@code below} is not. */
public record Band(
        @JsonPropertyDescription("Step of the scale") StepId step,
        @JsonPropertyDescription("Lower bound, included; absent for the lowest band") @Nullable BigDecimal from,
        @JsonPropertyDescription("Upper bound, not included; absent for the highest band") @Nullable BigDecimal below,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    /** Whether the value lies in this band. */
    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
    }
}
