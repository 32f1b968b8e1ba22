package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Data periods of two yearly assessments that leave days out or count them twice. */
final class PeriodsThatDoNotMeet implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-009",
                "data periods with a gap or an overlap",
                Severity.WARNING,
                """
                The yearly assessments of a service together cover all of its time. Days between two data periods are never assessed; days in both are
                counted twice when years are compared.

                Compared are the data periods of an annual assessment and of the annual assessment it compares to.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().filter(before -> isAnnual(dossier) && isAnnual(before)).ifPresent(before -> {
            LocalDate next = before.dates().period().to().plusDays(1);
            LocalDate from = dossier.dates().period().from();
            if (!from.equals(next)) {
                remarks.add(
                        "assessment",
                        dossier.dates().places().of("period"),
                        "the data period begins on " + from + ", but that of the assessment before ended on "
                                + before.dates().period().to() + " ("
                                + before.dates().places().of("period") + "): "
                                + (from.isAfter(next) ? "the days between are in neither" : "days are in both"),
                        "let the period begin on " + next + ", or say in the introduction why it does not",
                        from.toString(),
                        next.toString());
            }
        });
    }

    private static boolean isAnnual(Dossier dossier) {
        return dossier.assessment().header().kind() == AssessmentKind.ANNUAL;
    }
}
