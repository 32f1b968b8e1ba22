package org.systemicrisk.model.rule.narrative;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A sentence gives another rating for the assessment before than that assessment did. */
final class WrongPreviousRating implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-115",
                "rating of the year before differs from the one given then",
                Severity.ERROR,
                """
                Whoever lays the two reports side by side finds a rating that was never given. A change that is claimed on such a ground did not
                happen.

                The rule reads the same sentences as NAR-102, where they speak of the assessment before in words such as "last year" or
                "previously", and compares the label with the rating of then, on the scale of then and as it is read on today's.
                """,
                "Recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (TypedRating typed : TypedRatings.of(dossier)) {
            Optional<String> before = Ratings.before(typed.subject(), typed.dimension(), dossier);
            if (typed.before()
                    && before.isPresent()
                    && !PreviousRating.isMeant(typed, dossier)
                    && !isNow(typed, dossier)) {
                remarks.add(
                        typed.writing().subject(),
                        typed.span().place(),
                        typed.quote()
                                .map(label -> "the text gives " + label + " for " + typed.named()
                                        + " in the assessment before, where it was rated " + before.get())
                                .orElse("a withheld passage gives another rating than the assessment before did"),
                        typed.help("previous"),
                        Dossier.contentOf(typed.writing().prose()));
            }
        }
    }

    /** In a sentence that speaks of both years, the label may be that of now. */
    private static boolean isNow(TypedRating typed, Dossier dossier) {
        return Ratings.now(typed.subject(), typed.dimension(), dossier)
                .filter(typed.label()::equalsIgnoreCase)
                .isPresent();
    }
}
