package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.UnitId;

/** What one team says of a risk, before the methodology makes one rating of what all teams say. */
public record TeamRatings(
        @JsonPropertyDescription("The team, a unit of the registry") UnitId team,
        @JsonPropertyDescription("Probability") @Nullable ProbabilityInput probability,
        @JsonPropertyDescription("Severity") @Nullable SeverityInput severity,
        @JsonPropertyDescription("Inherent risk, to state or override it") @Nullable RatingInput inherent,
        @JsonPropertyDescription("Effectiveness") @Nullable EffectivenessInput effectiveness,
        @JsonPropertyDescription("Residual risk, to state or override it") @Nullable RatingInput residual,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
