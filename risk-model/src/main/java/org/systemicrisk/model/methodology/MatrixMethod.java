package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** How two ratings become a third. */
public record MatrixMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Scale of the rows") String rows,
        @JsonPropertyDescription("Scale of the columns") String columns,
        @JsonPropertyDescription("One row for each step of the row scale, by its id") Map<String, List<StepId>> matrix,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public MatrixMethod {
        matrix = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(matrix));
    }
}
