package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.SourceId;

/** A source of figures or statements. */
public record Source(
        @JsonPropertyDescription("Id of the source") SourceId id,
        @JsonPropertyDescription("What kind of evidence it is") SourceKind kind,
        @JsonPropertyDescription("Full title as it is cited") String title,
        @JsonPropertyDescription("Short form used in tables") @JsonProperty("short") @Nullable String shortTitle,
        @JsonPropertyDescription("Web address") @Nullable String address,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
