package org.systemicrisk.model.rule.signals;

import java.time.LocalDate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A report that was due or sent before there was anything to report on. */
final class SignalDatesOutOfOrder implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-010",
                "report due or sent before its signal",
                Severity.ERROR,
                """
                A report on a signal is asked for and sent after the signal. When `report-by` or `reported` lies before its `date`, one of
                the dates is wrong, and the register cannot be relied on for what was due when.

                A date that is known to the month or year only counts with its first day.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            LocalDate date = signal.date().earliest();
            if (signal.reportBy() != null && signal.reportBy().isBefore(date)) {
                remark(signal, "report-by", "a report on it was due by " + signal.reportBy(), remarks);
            }
            if (signal.reported() != null && signal.reported().isBefore(date)) {
                remark(signal, "reported", "the report on it was sent on " + signal.reported(), remarks);
            }
        }
    }

    private static void remark(Signal signal, String key, String fact, Remarks remarks) {
        remarks.add(
                "signal " + signal.id(),
                signal.places().of(key),
                signal.id() + " is dated " + signal.date() + ", and " + fact,
                "correct date or " + key);
    }
}
