package org.systemicrisk.model.rule.narrative;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A rating is right and typed all the same. */
final class TypedRightRating implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-104",
                "rating typed into the text",
                Severity.NOTE,
                """
                It is right today. When an answer, a figure or a matrix changes, the rating changes with it, and the typed word stays. A reference
                follows.

                The rule finds what NAR-102 and NAR-115 would compare, where the comparison turns out well.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (TypedRating typed : TypedRatings.of(dossier)) {
            Optional<String> now = Ratings.now(typed.subject(), typed.dimension(), dossier);
            boolean right = now.filter(typed.label()::equalsIgnoreCase).isPresent();
            boolean then = (typed.before() || typed.either() && !right) && PreviousRating.isMeant(typed, dossier);
            if (then || right && !typed.before()) {
                remarks.add(
                        typed.writing().subject(),
                        typed.span().place(),
                        "the rating is typed here and will not follow when the data change",
                        typed.help(then ? "previous" : "rating"),
                        Dossier.contentOf(typed.writing().prose()));
            }
        }
    }
}
