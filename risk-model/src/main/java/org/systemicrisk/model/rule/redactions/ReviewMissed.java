package org.systemicrisk.model.rule.redactions;

import java.time.LocalDate;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A redaction has no day of review, or one that has passed. */
final class ReviewMissed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-102",
                "review of a redaction missing or passed",
                Severity.WARNING,
                """
                Secrecy ends. What would have done harm last year may be known by now, and whoever removes something has to look again. The European Ombudsman
                asks for such a day; the public edition prints it.

                The day is compared with the one on which the check is made: that of the assessment, or the one given to the build.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Redaction redaction : dossier.assessment().redactions()) {
            LocalDate review = redaction.review();
            if (review == null) {
                tell(redaction, "has no day of review", "add review: the day by which to look at it again", remarks);
            } else if (review.isBefore(dossier.asOf())) {
                tell(
                        redaction,
                        "was to be reviewed by " + review + ", and dates are judged as of " + dossier.asOf(),
                        "look at it again: delete the redaction, or give the next day in review",
                        remarks);
            }
        }
    }

    private static void tell(Redaction redaction, String fact, String help, Remarks remarks) {
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of(redaction.review() == null ? "id" : "review"),
                "the redaction " + redaction.id() + " " + fact,
                help);
    }
}
