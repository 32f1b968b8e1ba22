package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.narrative.Prose;

/** An answer to a maturity question and the points it earns. */
public record MaturityStep(
        @JsonPropertyDescription("Id of the answer") MaturityId id,
        @JsonPropertyDescription("The word that is printed") String label,
        @JsonPropertyDescription("Points it earns") BigDecimal points,
        @JsonPropertyDescription("What the answer means") @Nullable Prose description,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
