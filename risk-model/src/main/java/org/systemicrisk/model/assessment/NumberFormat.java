package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/** How numbers are printed, where it differs from the language. */
public record NumberFormat(
        @JsonPropertyDescription("Character between groups of three digits") @Nullable String group,
        @JsonPropertyDescription("Decimal sign") @Nullable String decimal,
        Places places) {}
