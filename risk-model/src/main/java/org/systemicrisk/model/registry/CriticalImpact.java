package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Prose;

/** The decision whether a change is likely to have a critical impact on the risks (Article 34(1), second sub-paragraph). */
public record CriticalImpact(
        @JsonPropertyDescription("Whether a critical impact is likely") boolean likely,
        @JsonPropertyDescription("Day of the decision") LocalDate decided,
        @JsonPropertyDescription("Reasons") @Nullable Prose why,
        @JsonPropertyDescription("Ad hoc assessment that was made before the launch") @Nullable AssessmentId assessedIn,
        Places places) {}
