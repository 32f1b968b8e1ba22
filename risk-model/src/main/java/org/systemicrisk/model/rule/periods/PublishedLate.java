package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A report published more than three months after the audit report. */
final class PublishedLate implements Rule {

    private static final int MONTHS = 3;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-011",
                "report published late",
                Severity.WARNING,
                """
                The report, the measures and the consultations are made public at the latest three months after the audit report was received.

                Looked at are `published` against `audit-report-received`; where nothing is published yet, the day on which dates are judged.
                """,
                "Article 42(4)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate received = dossier.dates().auditReportReceived();
        if (received == null) {
            return;
        }
        LocalDate last = received.plusMonths(MONTHS);
        LocalDate published = dossier.dates().published();
        LocalDate day = published == null ? dossier.asOf() : published;
        if (day.isAfter(last)) {
            remarks.add(
                    "assessment",
                    dossier.dates().places().of(published == null ? "audit-report-received" : "published"),
                    "the audit report was received on " + received + ", so the report was to be published by " + last
                            + (published == null ? ", and no date says that it was" : ", not on " + published),
                    published == null
                            ? "publish it, and add published to the dates"
                            : "correct the date that is wrong, or tell the authorities why it was late",
                    last.toString(),
                    String.valueOf(published));
        }
    }
}
