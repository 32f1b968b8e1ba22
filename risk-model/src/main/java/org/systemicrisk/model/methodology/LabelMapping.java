package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** How another methodology's steps are read on a scale of this one. */
public record LabelMapping(
        @JsonPropertyDescription("Version of the other methodology") String from,
        @JsonPropertyDescription("Scale on which they are read") String scale,
        @JsonPropertyDescription("Step of the other methodology, and the step of this one") Map<String, StepId> steps,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public LabelMapping {
        steps = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(steps));
    }
}
