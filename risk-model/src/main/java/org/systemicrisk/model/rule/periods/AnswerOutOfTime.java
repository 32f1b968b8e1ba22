package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An answer given before the data period or after the assessment was performed. */
final class AnswerOutOfTime implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-012",
                "answer dated outside the assessment",
                Severity.WARNING,
                """
                An answer from before the data period was given about something else, and one from after the assessment was performed cannot
                have been part of it.

                Looked at are the dates of answers to scoring questions and to the parts of severity. They lie from the first day of the data
                period to the day the assessment was performed.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (ModuleRatings ratings : dossier.assessment().ratings()) {
            String subject = "module " + ratings.module();
            severity(ratings.severity(), subject, dossier, remarks);
            effectiveness(ratings.effectiveness(), subject, dossier, remarks);
            ratings.risks().forEach(risk -> {
                severity(risk.severity(), "risk " + risk.risk(), dossier, remarks);
                effectiveness(risk.effectiveness(), "risk " + risk.risk(), dossier, remarks);
                risk.teams().forEach(team -> {
                    severity(team.severity(), "risk " + risk.risk(), dossier, remarks);
                    effectiveness(team.effectiveness(), "risk " + risk.risk(), dossier, remarks);
                });
            });
        }
    }

    private static void severity(@Nullable SeverityInput input, String subject, Dossier dossier, Remarks remarks) {
        if (input != null) {
            input.parts()
                    .forEach((part, answer) ->
                            answer(subject, part, answer.date(), answer.places().of("date"), dossier, remarks));
        }
    }

    private static void effectiveness(
            @Nullable EffectivenessInput input, String subject, Dossier dossier, Remarks remarks) {
        if (input != null) {
            input.answers()
                    .forEach(answer -> answer(
                            subject,
                            answer.question().value(),
                            answer.date(),
                            answer.places().of("date"),
                            dossier,
                            remarks));
        }
    }

    private static void answer(
            String subject, String question, @Nullable LocalDate date, Place place, Dossier dossier, Remarks remarks) {
        LocalDate from = dossier.dates().period().from();
        LocalDate performed = dossier.dates().performed();
        if (date != null && (date.isAfter(performed) || date.isBefore(from))) {
            remarks.add(
                    subject,
                    place,
                    "the answer to " + question + " of the " + subject + " is dated " + date
                            + (date.isAfter(performed)
                                    ? ", after the assessment was performed on " + performed
                                    : ", before the data period began on " + from),
                    "correct the date, or answer anew for this assessment",
                    date.toString());
        }
    }
}
