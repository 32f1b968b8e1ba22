package org.systemicrisk.model.audit;

import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.PublicFact;

/**
 * A figure whether or not anybody counted it: a metric in the period and territory of an assessment.
 *
 * @param year the assessment in which it stands
 */
public record FigureId(AssessmentId year, MetricId metric, Territory territory, Period period) {

    /** What others have published of this year. */
    static FigureId of(AssessmentId year, PublicFact fact) {
        return new FigureId(year, fact.metric(), fact.territory(), fact.period());
    }

    /** The figure of another metric in the same period and territory. */
    FigureId withMetric(MetricId other) {
        return new FigureId(year, other, territory, period);
    }

    /** With its period: {@code products.advertised (2024, EU) of 2024-01-01/2024-12-31}. */
    String inFull() {
        return this + " of " + period;
    }

    /** Whether it is of the same period and territory. */
    boolean isBeside(FigureId other) {
        return period.equals(other.period) && territory.equals(other.territory);
    }

    /** Whether it is of the same period, and of the same territory as far as a reader can know. */
    boolean mayBe(FigureId other) {
        return period.equals(other.period) && (territory.equals(other.territory) || isOfUnstatedTerritory(other));
    }

    /** Whether everything that is counted in the other is counted here too, as far as a reader can know. */
    boolean mayCover(FigureId other) {
        return period.contains(other.period) && (territory.covers(other.territory) || isOfUnstatedTerritory(other));
    }

    private boolean isOfUnstatedTerritory(FigureId other) {
        return !territory.isStated() || !other.territory.isStated();
    }

    /** As a finding or a list names it: {@code products.advertised (2024, EU)}. */
    @Override
    public String toString() {
        return metric + " (" + year + (territory.isStated() ? ", " + territory : "") + ")";
    }
}
