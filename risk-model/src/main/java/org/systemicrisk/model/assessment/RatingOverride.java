package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** A rating set by hand beside the computed one. */
public record RatingOverride(
        @JsonPropertyDescription("The step that was set") StepId rating,
        @JsonPropertyDescription("Why") String reason,
        @JsonPropertyDescription("Who: a role or unit") String by,
        Places places) {}
