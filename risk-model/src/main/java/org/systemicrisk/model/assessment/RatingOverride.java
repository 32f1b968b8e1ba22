package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** A rating set by hand beside the computed one. */
public record RatingOverride(
        @JsonPropertyDescription("The step that was set") StepId rating,
        @JsonPropertyDescription("The number that was set with it and is counted with; it need not be a step's")
                @Nullable
                BigDecimal number,
        @JsonPropertyDescription("Why") String reason,
        @JsonPropertyDescription("Who: a role or unit") String by,
        Places places) {

    /** A step without a number of its own. */
    public RatingOverride(StepId rating, String reason, String by, Places places) {
        this(rating, null, reason, by, places);
    }
}
