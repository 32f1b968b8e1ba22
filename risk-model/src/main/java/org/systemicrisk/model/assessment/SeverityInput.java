package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.registry.SourceRef;

/** What the severity follows from. */
public record SeverityInput(
        @JsonPropertyDescription("Answers by part of severity") @JsonAnySetter Map<String, Answer> parts,
        @JsonPropertyDescription("The rating where its inputs are not available") @Nullable StatedRating stated,
        @JsonPropertyDescription("A rating set by hand") @Nullable RatingOverride override,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public SeverityInput {
        parts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parts));
    }

    /** The same entry with other answers to its parts. */
    public SeverityInput withParts(Map<String, Answer> others) {
        return new SeverityInput(others, stated, override, source, note, places);
    }
}
