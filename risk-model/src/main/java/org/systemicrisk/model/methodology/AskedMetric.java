package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;

/** A figure that conditions ask for. Which metric of the registry it is, each rating says for its module or risk. */
public record AskedMetric(
        @JsonPropertyDescription("Name by which criteria ask for it") String id,
        @JsonPropertyDescription("The words that are printed") String label,
        @JsonPropertyDescription("Unit of the bounds") @Nullable String unit,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
