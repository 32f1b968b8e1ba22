package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;

/**
 * A relation that nobody states and that a reader will presume: that a withheld figure is this share of that metric.
 * Whoever presumes it can work the figure out, rightly or not; so the audit of what can be told reckons with it.
 */
public record Presumption(
        @JsonPropertyDescription("Metric of the share that a reader will take for the figure's") MetricId share,
        @JsonPropertyDescription("Metric that a reader will take for the whole") MetricId in,
        Places places) {}
