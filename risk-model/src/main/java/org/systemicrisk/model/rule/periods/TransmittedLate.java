package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A report sent to the authorities more than a month after it was complete. */
final class TransmittedLate implements Rule {

    private static final int MONTH = 31;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-014",
                "report transmitted long after it was complete",
                Severity.NOTE,
                """
                The report goes to the Digital Services Coordinator of establishment and to the Commission without undue delay once it is complete.
                More than a month calls for an explanation.

                Looked at are `transmitted` against `performed`; where nothing was transmitted yet, the day on which dates are judged.
                """,
                "Article 42(4)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate performed = dossier.dates().performed();
        LocalDate transmitted = dossier.dates().transmitted();
        long days = ChronoUnit.DAYS.between(performed, transmitted == null ? dossier.asOf() : transmitted);
        if (days > MONTH) {
            remarks.add(
                    "assessment",
                    dossier.dates().places().of(transmitted == null ? "performed" : "transmitted"),
                    "the assessment was performed on " + performed
                            + (transmitted == null
                                    ? ", and no date says that it was transmitted"
                                    : " and transmitted on " + transmitted + ", " + days + " days later"),
                    transmitted == null
                            ? "transmit it, and add transmitted to the dates"
                            : "correct the date that is wrong, or tell the authorities why it took so long",
                    performed.toString(),
                    String.valueOf(transmitted));
        }
    }
}
