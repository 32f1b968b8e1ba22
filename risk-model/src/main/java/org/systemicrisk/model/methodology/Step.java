package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** A step of an ordered scale. */
public record Step(
        @JsonPropertyDescription("Id of the step") StepId id,
        @JsonPropertyDescription("The word that is printed") String label,
        @JsonPropertyDescription(
                        "Number to count with, which need not rise along the scale; the position from 1 when absent")
                @Nullable
                BigDecimal number,
        @JsonPropertyDescription(
                        "Whether it says that nothing was rated, such as not applicable; it takes no part in order and numbers")
                @Nullable
                Boolean unrated,
        @JsonPropertyDescription("What the step means") @Nullable Prose description,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {

    /** Whether it has a place in the order of its scale and a number. */
    public boolean isRated() {
        return unrated == null || !unrated;
    }
}
