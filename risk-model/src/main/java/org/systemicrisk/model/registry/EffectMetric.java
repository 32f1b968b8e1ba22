package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.Prose;

/** A metric in which a measure should be seen. */
public record EffectMetric(
        @JsonPropertyDescription("Metric") MetricId metric,
        @JsonPropertyDescription("Which way it should move") Direction direction,
        @JsonPropertyDescription("Assessment whose figure is the value before") @Nullable AssessmentId baseline,
        @JsonPropertyDescription("How it was or will be seen") @Nullable Prose explanation,
        Places places) {}
