package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A consultation that cannot have helped this assessment. */
final class ConsultationOutOfTime implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-028",
                "consultation before or after the assessment",
                Severity.WARNING,
                """
                A consultation in support of an assessment is held while it is being made. One from before the data period belongs to an
                earlier assessment; one from after the day on which this one was performed cannot have changed it.

                A date that is known to the month or year only counts as outside when all its days are. The rule reads annual assessments
                only.
                """,
                "Article 42(4)(e), recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        if (dossier.assessment().header().kind() != AssessmentKind.ANNUAL) {
            return;
        }
        Dates dates = dossier.dates();
        for (Consultation consultation : dossier.assessment().consultations()) {
            PartialDate date = consultation.date();
            if (date != null && date.latest().isBefore(dates.period().from())) {
                outside(
                        consultation,
                        date,
                        "before the data period began on " + dates.period().from(),
                        remarks);
            } else if (date != null && date.earliest().isAfter(dates.performed())) {
                outside(consultation, date, "after the assessment was performed on " + dates.performed(), remarks);
            }
        }
    }

    private static void outside(Consultation consultation, PartialDate date, String when, Remarks remarks) {
        remarks.add(
                "consultation " + consultation.id(),
                consultation.places().of("date"),
                "the consultation " + consultation.id() + " was held " + When.of(date) + ", " + when,
                "correct the date, or move the consultation to the assessment that it supported");
    }
}
