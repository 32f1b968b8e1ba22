package org.systemicrisk.model.rule.periods;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: data, evidence and measures against the dates of the assessment. */
public final class PeriodRules {

    private PeriodRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new NoDayInPeriod(),
                new CountedAfterPerformance(),
                new BeyondPeriod(),
                new TwoRetentions(),
                new EvidenceNotPreserved(),
                new WindowCutByRetention(),
                new MeasureOutOfTime(),
                new UnequalComparison(),
                new PeriodsThatDoNotMeet(),
                new PerformedLate(),
                new PublishedLate(),
                new AnswerOutOfTime(),
                new StateAwayFromData(),
                new TransmittedLate(),
                new DeviationWithoutOne());
    }
}
