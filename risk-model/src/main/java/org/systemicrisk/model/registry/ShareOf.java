package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;

/** The two metrics of which a share is computed. */
public record ShareOf(
        @JsonPropertyDescription("Metric of the part") MetricId of,
        @JsonPropertyDescription("Metric of the whole") MetricId in,
        Places places) {}
