package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/** The residual risk: the decision about it, and a rating that is stated or overridden. */
public record ResidualInput(
        @JsonPropertyDescription("Treat or accept") @Nullable Decision decision,
        @JsonPropertyDescription("Why") @Nullable Prose why,
        @JsonPropertyDescription("Who decided") @Nullable UnitId by,
        @JsonPropertyDescription("Answers by part, where the methodology counts with parts") @Nullable
                Map<String, Answer> parts,
        @JsonPropertyDescription("The rating where its inputs are not available") @Nullable StatedRating stated,
        @JsonPropertyDescription("A rating set by hand") @Nullable RatingOverride override,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public ResidualInput {
        parts = parts == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Without answers on parts. */
    public ResidualInput(
            @Nullable Decision decision,
            @Nullable Prose why,
            @Nullable UnitId by,
            @Nullable StatedRating stated,
            @Nullable RatingOverride override,
            @Nullable SourceRef source,
            @Nullable String note,
            Places places) {
        this(decision, why, by, null, stated, override, source, note, places);
    }

    /** What is said of residual risk by those who take no decision on it. */
    public static ResidualInput undecided(RatingInput rating) {
        return new ResidualInput(
                null,
                null,
                null,
                rating.parts(),
                rating.stated(),
                rating.override(),
                rating.source(),
                rating.note(),
                rating.places());
    }
}
