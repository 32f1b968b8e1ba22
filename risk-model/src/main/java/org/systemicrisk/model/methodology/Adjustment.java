package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/**
 * What changes a rating after it was computed, and can only do what it says: raise it, cap it, leave answers out, or allow people to set
 * a higher one. Adjustments are applied in the order in which they are listed.
 *
 * @param raiseByJudgement that a rating set by hand may lie above the computed one and never below; it changes nothing by itself
 */
public record Adjustment(
        @JsonPropertyDescription("Step that the rating is raised to where it is lower") @Nullable StepId raiseTo,
        @JsonPropertyDescription("Step that the rating is lowered to where it is higher") @Nullable StepId capAt,
        @JsonPropertyDescription("Questions that are not counted") List<String> exclude,
        @JsonPropertyDescription("Whether people may set a higher rating, never a lower one") @Nullable
                Boolean raiseByJudgement,
        @JsonPropertyDescription("All of these must be met") List<Criterion> allOf,
        @JsonPropertyDescription("At least one of these must be met") List<Criterion> anyOf,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Conditional {
    public Adjustment {
        exclude = List.copyOf(exclude);
        allOf = List.copyOf(allOf);
        anyOf = List.copyOf(anyOf);
        long does = Stream.of(raiseTo != null, capAt != null, !exclude.isEmpty(), raiseByJudgement != null)
                .filter(there -> there)
                .count();
        if (does != 1) {
            throw new IllegalArgumentException(
                    "an adjustment does one thing: raise-to, cap-at, exclude or raise-by-judgement");
        }
        if (raiseByJudgement != null && !(allOf.isEmpty() && anyOf.isEmpty())) {
            throw new IllegalArgumentException("raise-by-judgement has no condition: people judge");
        }
    }

    /** Whether it allows people to set a higher rating. */
    public boolean isJudgement() {
        return Boolean.TRUE.equals(raiseByJudgement);
    }
}
