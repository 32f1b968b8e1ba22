package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.Prose;

/**
 * What somebody else measured of the service, such as the rate found by test purchases: to be held against the
 * service's own figure.
 */
public record ExternalMeasurement(
        @JsonPropertyDescription("Metric of ours that it can be compared with") MetricId metric,
        @JsonPropertyDescription("Value that was measured, in the metric's unit") BigDecimal value,
        @JsonPropertyDescription("How it was measured") @Nullable Prose how,
        Places places) {}
