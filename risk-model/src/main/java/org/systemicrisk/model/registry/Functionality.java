package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;

/** A part of the service that can carry a risk. */
public record Functionality(
        @JsonPropertyDescription("Id of the functionality") FunctionalityId id,
        @JsonPropertyDescription("Name as it is printed") String name,
        @JsonPropertyDescription("What it does and how it can be misused") @Nullable Prose description,
        @JsonPropertyDescription("When it was launched") @Nullable PartialDate launched,
        @JsonPropertyDescription("Modules whose risks it can carry") List<ModuleId> modules,
        @JsonPropertyDescription("Member States in which it is offered") List<String> memberStates,
        @JsonPropertyDescription("Launches and material changes") List<FunctionalityChange> changes,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Functionality {
        modules = List.copyOf(modules);
        memberStates = List.copyOf(memberStates);
        changes = List.copyOf(changes);
    }
}
