package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/**
 * A range of numbers that belongs to a step. {@code from} and {@code to} are included, {@code above} and {@code below}
 * are not; at most one of them on each side.
 */
public record Band(
        @JsonPropertyDescription("Step of the scale") StepId step,
        @JsonPropertyDescription("Lower bound, included; no lower bound for a band that takes everything below")
                @Nullable
                BigDecimal from,
        @JsonPropertyDescription("Lower bound, not included; instead of from") @Nullable BigDecimal above,
        @JsonPropertyDescription("Upper bound, not included; no upper bound for a band that takes everything above")
                @Nullable
                BigDecimal below,
        @JsonPropertyDescription("Upper bound, included; instead of below") @Nullable BigDecimal to,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Band {
        if (from != null && above != null) {
            throw new IllegalArgumentException("the band begins twice, with from: " + from.toPlainString()
                    + ", which is included, and above: " + above.toPlainString() + ", which is not");
        }
        if (below != null && to != null) {
            throw new IllegalArgumentException("the band ends twice, with to: " + to.toPlainString()
                    + ", which is included, and below: " + below.toPlainString() + ", which is not");
        }
    }

    /** The numbers of this band. */
    public Interval interval() {
        return new Interval(lower(), upper());
    }

    private @Nullable Bound lower() {
        if (from != null) {
            return Bound.included(from);
        }
        return above == null ? null : Bound.excluded(above);
    }

    private @Nullable Bound upper() {
        if (to != null) {
            return Bound.included(to);
        }
        return below == null ? null : Bound.excluded(below);
    }

    /** Whether the value lies in this band. */
    public boolean holds(BigDecimal value) {
        return interval().holds(value);
    }
}
