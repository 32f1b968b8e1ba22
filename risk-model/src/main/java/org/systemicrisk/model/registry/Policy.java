package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.PolicyId;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;

/** Terms, rules or guidelines of the provider. */
public record Policy(
        @JsonPropertyDescription("Id of the policy") PolicyId id,
        @JsonPropertyDescription("Name") String name,
        @JsonPropertyDescription("What it rules") @Nullable Prose description,
        @JsonPropertyDescription("Modules it serves") List<ModuleId> modules,
        @JsonPropertyDescription("First publication") @Nullable PartialDate published,
        @JsonPropertyDescription("Updates") List<PartialDate> updated,
        @JsonPropertyDescription("Web address") @Nullable String address,
        @JsonPropertyDescription("Languages in which it is published") List<String> languages,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Policy {
        modules = List.copyOf(modules);
        updated = List.copyOf(updated);
        languages = List.copyOf(languages);
    }
}
