package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.narrative.Prose;

/** An organisational unit or body that has a part in managing the risks (Article 41). */
public record Unit(
        @JsonPropertyDescription("Id of the unit") UnitId id,
        @JsonPropertyDescription("Name") String name,
        @JsonPropertyDescription("What kind of unit it is") UnitKind kind,
        @JsonPropertyDescription("What it does") @Nullable Prose description,
        @JsonPropertyDescription("Unit it reports to") @Nullable UnitId reportsTo,
        @JsonPropertyDescription("Role of its head, never a person") @Nullable String head,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
