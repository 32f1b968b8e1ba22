package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
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
        @JsonPropertyDescription("Figures that conditions of the methodology ask for") List<AskedFigure> metrics,
        @JsonPropertyDescription("Answers to what conditions of the methodology ask") List<AskedReply> answers,
        @JsonPropertyDescription("Priority, to state or override it") @Nullable RatingInput priority,
        @JsonPropertyDescription("Conclusion, where the methodology has one drawn by itself") @Nullable
                RatingInput conclusion,
        @JsonPropertyDescription("What each team says, where the methodology makes one rating of it")
                List<TeamRatings> teams,
        @JsonPropertyDescription("Why the rating changed or did not") @Nullable Prose explanation,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public RiskRatings {
        metrics = List.copyOf(metrics);
        answers = List.copyOf(answers);
        teams = List.copyOf(teams);
    }
}
