package org.systemicrisk.model.rule.signals;

import java.time.LocalDate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A date set by an authority that has passed. */
final class ReportOverdue implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-004",
                "reporting date that has passed",
                Severity.ERROR,
                """
                An authority that asks for a report by a certain day waits for it on that day. `report-by` has passed on the day as of which
                dates are judged, and `reported` is absent: either the report is late, or nobody has noted that it was sent.
                """,
                "Articles 67, 72 and 75(2)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            LocalDate by = signal.reportBy();
            if (by != null && signal.reported() == null && by.isBefore(dossier.asOf())) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().of("report-by"),
                        "a report on " + signal.id() + " was due by " + by + ", and as of " + dossier.asOf()
                                + " none is noted",
                        "add reported with the day on which it was sent, or send it");
            }
        }
    }
}
