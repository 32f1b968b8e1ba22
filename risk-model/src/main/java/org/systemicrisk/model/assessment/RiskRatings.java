package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.narrative.Prose;

/** Ratings of a single risk. */
public record RiskRatings(
        @JsonPropertyDescription("The risk") RiskId risk,
        @JsonPropertyDescription("Probability") @Nullable ProbabilityInput probability,
        @JsonPropertyDescription("Severity") @Nullable SeverityInput severity,
        @JsonPropertyDescription("Inherent risk, to state or override it") @Nullable RatingInput inherent,
        @JsonPropertyDescription("Effectiveness") @Nullable EffectivenessInput effectiveness,
        @JsonPropertyDescription("Residual risk and the decision about it") @Nullable ResidualInput residual,
        @JsonPropertyDescription("Why the rating changed or did not") @Nullable Prose explanation,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
