package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** How answers on the parts of severity become a severity: by their mean, or by another combination. */
public record SeverityMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Parts that are answered with a step number, 1 for the lowest step")
                List<String> parts,
        @JsonPropertyDescription("How the parts are put together: mean; absent where combine says it") @Nullable
                Aggregation aggregation,
        @JsonPropertyDescription("How the mean is rounded to a step number; half-up when absent") @Nullable
                Rounding rounding,
        @JsonPropertyDescription("How the parts are put together otherwise") @Nullable Combination combine,
        @JsonPropertyDescription("When parts reach a step that are not answered; for parts of combine")
                List<PartConditions> conditionsOf,
        @JsonPropertyDescription("Numbers that can occur; what the steps give when absent") @Nullable ValueRange range,
        @JsonPropertyDescription("Bands of the number, from the lowest step to the highest") List<Band> bands,
        @JsonPropertyDescription("Which step a number has that two bands claim; both, when absent") @Nullable Ties ties,
        @JsonPropertyDescription("When a step is reached; tried from the highest step down") List<Condition> conditions,
        @JsonPropertyDescription("Step that is reached when no condition holds") @Nullable StepId otherwise,
        @JsonPropertyDescription("What changes the result, in this order") List<Adjustment> adjust,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places)
        implements Banding, Stepped {
    public SeverityMethod {
        conditions = List.copyOf(conditions);
        adjust = List.copyOf(adjust);
        Stepped.check(conditions, otherwise);
        conditionsOf = List.copyOf(conditionsOf);
        Stepped.check(conditionsOf, combine);
        parts = List.copyOf(parts);
        bands = List.copyOf(bands);
        if (combine != null && (aggregation != null || rounding != null)) {
            throw new IllegalArgumentException("combine says how the parts are put together and rounded: leave"
                    + " aggregation and rounding away");
        }
    }

    /** The step number, from 1, that step numbers with this sum give. */
    public int number(int sum, int count) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(count), 0, (rounding == null ? Rounding.HALF_UP : rounding).mode())
                .intValueExact();
    }
}
