package org.systemicrisk.model.audit;

import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Territory;

/**
 * A figure whether or not anybody counted it: a metric in the period and territory of an assessment.
 *
 * @param year the assessment in which it stands
 */
public record FigureId(AssessmentId year, MetricId metric, Territory territory, Period period) {

    /** As a finding or a list names it: {@code products.advertised (2024, EU)}. */
    @Override
    public String toString() {
        return metric + " (" + year + (territory.isStated() ? ", " + territory : "") + ")";
    }
}
