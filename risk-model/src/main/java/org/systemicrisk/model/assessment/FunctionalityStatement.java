package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/** How a functionality influences the risks of a module. */
public record FunctionalityStatement(
        @JsonPropertyDescription("Functionality") FunctionalityId functionality,
        @JsonPropertyDescription("Raises, lowers, both or none") Influence influence,
        @JsonPropertyDescription("How") @Nullable Prose how,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
