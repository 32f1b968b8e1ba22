package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A screening that was made for another assessment than this one. */
final class ScreeningOfAnotherYear implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-003",
                "screening that was not made in this assessment",
                Severity.WARNING,
                """
                The assessment is due every year, and so is the look at those categories in which no risk was found: a service and its use
                change. A screening from before the data period is last year's; one from after the day on which the assessment was performed
                had no part in it.

                Ad hoc and crisis assessments may rest on the screenings of the last annual one, so the rule reads annual assessments only.
                """,
                "Article 34(1), second sub-paragraph");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        if (dossier.assessment().header().kind() != AssessmentKind.ANNUAL) {
            return;
        }
        Dates dates = dossier.dates();
        for (Screening screening : dossier.registry().screenings()) {
            if (screening.date().isBefore(dates.period().from())) {
                late(
                        screening,
                        "before the data period began on " + dates.period().from(),
                        remarks);
            } else if (screening.date().isAfter(dates.performed())) {
                late(screening, "after the assessment was performed on " + dates.performed(), remarks);
            }
        }
    }

    private static void late(Screening screening, String when, Remarks remarks) {
        remarks.add(
                "screening " + screening.id(),
                screening.places().of("date"),
                screening.category() + " was screened on " + screening.date() + ", " + when,
                "screen " + screening.category() + " anew for this assessment, and give the new date and evidence",
                Dossier.contentOf(screening.conclusion()));
    }
}
