package org.systemicrisk.model.rule.narrative;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;

/** A rating is said to remain, rise or fall, and did something else. */
final class RatingMovedOtherwise implements Rule {

    private static final Map<Change, String> WORDS = new EnumMap<>(Map.of(
            Change.RAISED, "rose",
            Change.LOWERED, "fell",
            Change.UNCHANGED, "stayed the same",
            Change.NEW, "is given for the first time",
            Change.DROPPED, "is no longer given",
            Change.NOT_COMPARABLE, "cannot be compared"));

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-108",
                "rating said to remain, rise or fall that did something else",
                Severity.ERROR,
                """
                "The residual risk remains {rating goods.residual}" is right until the rating changes; then the sentence says the opposite of the table.
                `{change goods.residual}` finds the words by itself.

                The rule reads sentences in which a word such as "remains" or "fell to" leads to a reference to a rating, and compares it with
                the change against the assessment before. A rating that is given for the first time, or cannot be compared, neither rises,
                falls nor remains.
                """,
                "Recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        if (dossier.before().isPresent()) {
            for (Writing writing : dossier.writings()) {
                for (Sentence sentence : writing.sentences()) {
                    for (Trend trend : Trend.in(sentence, dossier.lexicon())) {
                        if (trend.target() instanceof ProseNode.RatingRef rating) {
                            check(trend, rating, writing, dossier, remarks);
                        }
                    }
                }
            }
        }
    }

    private static void check(
            Trend trend, ProseNode.RatingRef rating, Writing writing, Dossier dossier, Remarks remarks) {
        Optional<Change> change =
                dossier.change(rating.subject(), rating.dimension()).map(RatingChange::change);
        if (change.isPresent() && change.get() != trend.claimed()) {
            String named = rating.subject() + "." + rating.dimension().wire();
            remarks.add(
                    writing.subject(),
                    trend.words().place(),
                    trend.secret()
                            ? "a withheld passage says otherwise how a rating moved than the comparison"
                            : trend.quoted() + " is said of " + named + ", but against the assessment before it "
                                    + WORDS.get(change.get()),
                    "write {change " + (trend.secret() ? "\u2026" : named) + "}, which says what happened",
                    Dossier.contentOf(writing.prose()),
                    change.get().name());
        }
    }
}
