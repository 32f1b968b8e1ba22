package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.NameId;

/** A name that text mentions by reference, so that it can be withheld everywhere at once. */
public record NamedThing(
        @JsonPropertyDescription("Id, which must not tell the name") NameId id,
        @JsonPropertyDescription("System, supplier, person or programme") NameKind kind,
        @JsonPropertyDescription("The name") Cell<String> name,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
