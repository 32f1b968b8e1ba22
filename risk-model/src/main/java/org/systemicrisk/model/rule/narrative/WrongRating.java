package org.systemicrisk.model.rule.narrative;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A sentence gives another rating than the one that was computed. */
final class WrongRating implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-102",
                "rating in the text differs from the computed one",
                Severity.ERROR,
                """
                The same report then gives one risk two ratings. Mostly the text was written before the last answer was changed, or comes from
                the year before.

                The rule reads sentences that name what is rated, such as the residual risk, and give a label of its scale: with a capital as on the
                scale, or at the end of a clause behind a word such as "is". The longest label counts, so that "Medium High" is not "Medium". The risk is
                the one that the sentence names, otherwise the module of the chapter. Sentences that deny or imagine something, speak of the
                future or of the assessment before are left alone, and so is the past tense where the rating of then is meant.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (TypedRating typed : TypedRatings.of(dossier)) {
            Optional<String> now = Ratings.now(typed.subject(), typed.dimension(), dossier);
            if (!typed.before()
                    && now.isPresent()
                    && !now.get().equalsIgnoreCase(typed.label())
                    && !(typed.either() && PreviousRating.isMeant(typed, dossier))) {
                remarks.add(
                        typed.writing().subject(),
                        typed.span().place(),
                        typed.quote()
                                .map(label -> "the text gives " + label + " for " + typed.named() + ", but it is rated "
                                        + now.get())
                                .orElse("a withheld passage gives another rating than the computed one"),
                        typed.help("rating"),
                        Dossier.contentOf(typed.writing().prose()));
            }
        }
    }
}
