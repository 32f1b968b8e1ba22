package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.SourceRef;

/** What the probability follows from. */
public record ProbabilityInput(
        @JsonPropertyDescription("Rate whose band gives the probability") @Nullable MetricId metric,
        @JsonPropertyDescription("Answers by part, where the methodology counts with parts") @Nullable
                Map<String, Answer> parts,
        @JsonPropertyDescription("The rating where its inputs are not available") @Nullable StatedRating stated,
        @JsonPropertyDescription("A rating set by hand") @Nullable RatingOverride override,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public ProbabilityInput {
        parts = parts == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Without answers on parts. */
    public ProbabilityInput(
            @Nullable MetricId metric,
            @Nullable StatedRating stated,
            @Nullable RatingOverride override,
            @Nullable SourceRef source,
            @Nullable String note,
            Places places) {
        this(metric, null, stated, override, source, note, places);
    }
}
