package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** How a rate becomes a probability. */
public record ProbabilityMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Unit of the bounds") @Nullable String unit,
        @JsonPropertyDescription("Bands from lowest to highest") List<Band> bands,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public ProbabilityMethod {
        bands = List.copyOf(bands);
    }
}
