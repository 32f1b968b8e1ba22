package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A day of the ratings that the data do not reach, or go well beyond. */
final class StateAwayFromData implements Rule {

    private static final int MONTH = 31;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-013",
                "state-as-of date away from the data",
                Severity.WARNING,
                """
                The ratings describe the state of one day, and the figures tell how it came to be. When that day lies long before the data end, figures
                speak of a later state; when it lies long after, nothing was counted that could support it.

                Found is a `state-as-of` more than a month away from the last day of the data period.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate state = dossier.dates().stateAsOf();
        LocalDate end = dossier.dates().period().to();
        long days = ChronoUnit.DAYS.between(end, state);
        if (Math.abs(days) > MONTH) {
            remarks.add(
                    "assessment",
                    dossier.dates().places().of("state-as-of"),
                    "the ratings describe the state of " + state + ", " + Math.abs(days) + " days "
                            + (days > 0 ? "after" : "before") + " the data period ended on " + end,
                    "rate the last day of the data period and write it in state-as-of, or choose another data period",
                    state.toString(),
                    end.toString());
        }
    }
}
