package org.systemicrisk.model.assessment;

import java.time.LocalDate;
import org.systemicrisk.model.registry.Measure;

/** Whether a measure is existing, new or planned in an assessment. It is never typed: it follows from the dates. */
public enum MeasureStatus {
    EXISTING,
    NEW,
    PLANNED;

    /**
     * Planned when the measure does not operate by the day the assessment was performed; new when it began after the
     * state-as-of date of the assessment compared to, or, without one, within the data period; existing otherwise.
     */
    public static MeasureStatus of(Measure measure, Assessment assessment) {
        if (measure.since() == null) {
            return PLANNED;
        }
        LocalDate since = measure.since().earliest();
        Dates dates = assessment.header().dates();
        if (since.isAfter(dates.performed())) {
            return PLANNED;
        }
        Assessment previous = assessment.previous();
        LocalDate before = previous == null
                ? dates.period().from().minusDays(1)
                : previous.header().dates().stateAsOf();
        return since.isAfter(before) ? NEW : EXISTING;
    }
}
