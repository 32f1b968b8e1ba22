package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;

/** Which metric is the figure that a condition of the methodology asks for. */
public record AskedFigure(
        @JsonPropertyDescription("Name of the figure in the methodology") String asked,
        @JsonPropertyDescription("The metric that it is here") MetricId metric,
        Places places) {}
