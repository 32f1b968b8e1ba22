package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** How answers on the parts of severity become a severity. */
public record SeverityMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Parts that are answered with a step number, 1 for the lowest step")
                List<String> parts,
        @JsonPropertyDescription("How the parts are put together") Aggregation aggregation,
        @JsonPropertyDescription("How the result is rounded to a step number") Rounding rounding,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public SeverityMethod {
        parts = List.copyOf(parts);
    }

    /** The step number, from 1, that step numbers with this sum give. */
    public int number(int sum, int count) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(count), 0, rounding.mode())
                .intValueExact();
    }
}
