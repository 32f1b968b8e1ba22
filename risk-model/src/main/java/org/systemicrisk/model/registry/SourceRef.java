package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.SourceId;

/** Where an entry comes from. */
public record SourceRef(
        @JsonPropertyDescription("Id in sources.yaml") SourceId id,
        @JsonPropertyDescription("Page of the source") @Nullable String page,
        @JsonPropertyDescription("Fields of this entry that do not come from the source") List<String> invented,
        Places places) {
    public SourceRef {
        invented = List.copyOf(invented);
    }
}
