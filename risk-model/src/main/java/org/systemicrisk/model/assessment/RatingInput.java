package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.registry.SourceRef;

/** A rating that is stated or overridden. */
public record RatingInput(
        @JsonPropertyDescription("Answers by part, where the methodology counts with parts") @Nullable
                Map<String, Answer> parts,
        @JsonPropertyDescription("The rating where its inputs are not available") @Nullable StatedRating stated,
        @JsonPropertyDescription("A rating set by hand") @Nullable RatingOverride override,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public RatingInput {
        parts = parts == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Without answers on parts. */
    public RatingInput(
            @Nullable StatedRating stated,
            @Nullable RatingOverride override,
            @Nullable SourceRef source,
            @Nullable String note,
            Places places) {
        this(null, stated, override, source, note, places);
    }
}
