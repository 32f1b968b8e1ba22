package org.systemicrisk.model.rule.signals;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: what came from outside and has no answer. */
public final class SignalRules {

    private SignalRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new AuthorityWithoutAnswer(),
                new OutsideMeasurementIgnored(),
                new CommitmentWithoutMeasure(),
                new ReportOverdue(),
                new LoweredAgainstAuthority(),
                new SignalBearsOnNothing(),
                new AnsweredByPromises(),
                new SignalAfterPublication(),
                new SignalWithoutAnswer(),
                new SignalDatesOutOfOrder(),
                new AnswerWithoutUnit());
    }
}
