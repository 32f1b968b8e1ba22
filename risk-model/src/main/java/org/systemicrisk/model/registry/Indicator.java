package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;

/** How it will be seen that a planned measure works. */
public record Indicator(
        @JsonPropertyDescription("Metric, if one exists") @Nullable MetricId metric,
        @JsonPropertyDescription("The indicator in words, if no metric exists") @Nullable String text,
        @JsonPropertyDescription("What is to be reached") @Nullable String target,
        Places places) {}
