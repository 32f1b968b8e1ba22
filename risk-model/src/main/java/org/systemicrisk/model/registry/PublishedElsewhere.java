package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/** Where a figure is published as well, and the value there. */
public record PublishedElsewhere(
        @JsonPropertyDescription("Document in which it is published") String where,
        @JsonPropertyDescription("Value published there") @Nullable BigDecimal value,
        @JsonPropertyDescription("Why the values differ") @Nullable String why,
        Places places) {}
