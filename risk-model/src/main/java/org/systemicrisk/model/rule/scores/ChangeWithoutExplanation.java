package org.systemicrisk.model.rule.scores;

import java.util.EnumSet;
import java.util.Set;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A residual rating rose or fell and nobody says why. */
final class ChangeWithoutExplanation implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-015",
                "changed rating without an explanation",
                Severity.WARNING,
                """
                Whoever compares two reports looks first at what changed. A rating that moved without a word looks arbitrary when it fell, and neglected when
                it rose.
                """,
                "Article 34(1)");
    }

    private static final Set<Change> MOVED = EnumSet.of(Change.RAISED, Change.LOWERED);

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Ladder ladder = new Ladder(dossier.assessment().methodology());
        for (Rated rated : Rated.all(dossier)) {
            if (rated.explanation() == null || rated.explanation().isEmpty()) {
                dossier.change(rated.id(), Dimension.RESIDUAL)
                        .filter(change -> MOVED.contains(change.change()))
                        .ifPresent(change -> tell(rated, change, ladder, remarks));
            }
        }
    }

    private static void tell(Rated rated, RatingChange change, Ladder ladder, Remarks remarks) {
        String from = ladder.say(Dimension.RESIDUAL, change.mapped());
        String to = ladder.say(Dimension.RESIDUAL, change.now());
        remarks.add(
                rated.subject(),
                rated.at(rated.kind()),
                "the residual risk of " + rated.id() + (change.change() == Change.RAISED ? " rose" : " fell") + " from "
                        + from + " to " + to + ", and no explanation says why",
                "add explanation to its ratings",
                from,
                to);
    }
}
