package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** A step of an ordered scale. */
public record Step(
        @JsonPropertyDescription("Id of the step") StepId id,
        @JsonPropertyDescription("The word that is printed") String label,
        @JsonPropertyDescription("What the step means") @Nullable Prose description,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
