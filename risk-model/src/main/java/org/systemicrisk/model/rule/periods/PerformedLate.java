package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An assessment performed after it was due, or more than a year after the one before. */
final class PerformedLate implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-010",
                "assessment performed late",
                Severity.WARNING,
                """
                An assessment is due four months after the service was designated, and then at least once every year. A late one is a breach whatever
                it says; the report had better say why.

                Looked at are `performed` against `due`, and, for annual assessments, against the day one year after the one before was performed.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate performed = dossier.dates().performed();
        LocalDate due = dossier.dates().due();
        if (due != null && performed.isAfter(due)) {
            tell(
                    dossier,
                    "it was due on " + due + " (" + dossier.dates().places().of("due") + ")",
                    remarks);
        } else if (dossier.assessment().header().kind() == AssessmentKind.ANNUAL) {
            dossier.before()
                    .map(before -> before.dates().performed())
                    .filter(last -> performed.isAfter(last.plusYears(1)))
                    .ifPresent(
                            last -> tell(dossier, "the one before on " + last + ", more than a year earlier", remarks));
        }
    }

    private static void tell(Dossier dossier, String against, Remarks remarks) {
        remarks.add(
                "assessment",
                dossier.dates().places().of("performed"),
                "the assessment was performed on " + dossier.dates().performed() + ", but " + against,
                "correct the date that is wrong, or say in the introduction why the assessment came late",
                against);
    }
}
