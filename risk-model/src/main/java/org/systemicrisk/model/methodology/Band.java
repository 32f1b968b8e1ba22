package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/**
 * A range of numbers that belongs to a step. {@code from} and {@code to} are included, {@code above} and {@code below}
 * are not; at most one of them on each side. {@code between} is for a method that was copied from a report which prints
 * "2-6" and "6-11" and leaves open where 6 belongs.
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
        @JsonPropertyDescription(
                        "Lower and upper bound as they are printed, where it is not said to which band the ends belong; instead of the other bounds")
                List<BigDecimal> between,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Band {
        between = List.copyOf(between);
        if (!between.isEmpty() && between.size() != 2) {
            throw new IllegalArgumentException("between needs two numbers, a lower and an upper one: [2, 6]");
        }
        if (!between.isEmpty() && (from != null || above != null || below != null || to != null)) {
            throw new IllegalArgumentException("between stands for both ends, and another bound stands beside it");
        }
        if (from != null && above != null) {
            throw new IllegalArgumentException("the band begins twice, with from: " + from.toPlainString()
                    + ", which is included, and above: " + above.toPlainString() + ", which is not");
        }
        if (below != null && to != null) {
            throw new IllegalArgumentException("the band ends twice, with to: " + to.toPlainString()
                    + ", which is included, and below: " + below.toPlainString() + ", which is not");
        }
    }

    /** The numbers of this band; with both ends where it is not said whether they belong to it. */
    public Interval interval() {
        return new Interval(lower(), upper());
    }

    private @Nullable Bound lower() {
        if (!between.isEmpty()) {
            return Bound.included(between.get(0));
        }
        if (from != null) {
            return Bound.included(from);
        }
        return above == null ? null : Bound.excluded(above);
    }

    private @Nullable Bound upper() {
        if (!between.isEmpty()) {
            return Bound.included(between.get(1));
        }
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
