package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/** The look of the report. Nothing is loaded from outside the project. */
public record Look(
        @JsonPropertyDescription("SVG or PNG in the project folder") @Nullable String logo,
        @JsonPropertyDescription("Main colour, #rrggbb") @Nullable String colour,
        @JsonPropertyDescription("Accent colour, #rrggbb") @Nullable String accent,
        Places places) {}
