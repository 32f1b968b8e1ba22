package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Prose;

/** What became of a planned measure by the time of a later assessment. */
public record Progress(
        @JsonPropertyDescription("The later assessment") AssessmentId assessment,
        @JsonPropertyDescription("Delivered, in progress, slipped or dropped") ProgressStatus status,
        @JsonPropertyDescription("Why, if it was not delivered") @Nullable Prose why,
        Places places) {}
