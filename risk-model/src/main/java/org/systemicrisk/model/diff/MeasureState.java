package org.systemicrisk.model.diff;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.ProgressStatus;

/**
 * How far a measure had got in an assessment.
 *
 * @param stage planned, operating, ended or dropped
 * @param late whether the assessment says that it slipped
 * @param since from when it operates
 * @param due by when it is planned
 * @param until until when it operates
 */
public record MeasureState(
        Stage stage,
        boolean late,
        @Nullable PartialDate since,
        @Nullable PartialDate due,
        @Nullable PartialDate until) {

    /** How far it had got. */
    public enum Stage {
        PLANNED,
        OPERATING,
        ENDED,
        DROPPED
    }

    static MeasureState of(Measure measure, Assessment assessment) {
        Progress last = last(measure, assessment);
        boolean slipped = last != null && last.status() == ProgressStatus.SLIPPED;
        return new MeasureState(
                stage(measure, assessment, last), slipped, measure.since(), measure.due(), measure.until());
    }

    private static Stage stage(Measure measure, Assessment assessment, @Nullable Progress last) {
        if (last != null && last.status() == ProgressStatus.DROPPED) {
            return Stage.DROPPED;
        }
        if (MeasureStatus.of(measure, assessment) == MeasureStatus.PLANNED) {
            return Stage.PLANNED;
        }
        PartialDate until = measure.until();
        boolean over = until != null
                && until.latest().isBefore(assessment.header().dates().stateAsOf());
        return over ? Stage.ENDED : Stage.OPERATING;
    }

    /** What was last told of it by the time of an assessment. */
    private static @Nullable Progress last(Measure measure, Assessment assessment) {
        return measure.progress().stream()
                .filter(told -> !assessment.id().isBefore(told.assessment()))
                .reduce((one, other) -> other.assessment().isBefore(one.assessment()) ? one : other)
                .orElse(null);
    }
}
