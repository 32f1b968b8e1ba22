package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** What the provider has decided about its own report. */
public record PolicySettings(
        @JsonPropertyDescription("Every residual rating from this step upward is named in the summary") @Nullable
                StepId attentionFrom,
        @JsonPropertyDescription(
                        "Every residual rating from this step upward needs planned measures or a reasoned acceptance; attention-from when absent")
                @Nullable
                StepId treatFrom,
        @JsonPropertyDescription(
                        "The module or risk whose ratings the report works out as an example; the first that can be shown when absent")
                @Nullable
                String workedExample,
        Places places) {}
