package org.systemicrisk.model.rule.scores;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.SubjectScores;

/** A rating was set by hand to what is computed anyway. */
final class OverrideOfNothing implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-006",
                "override that changes nothing",
                Severity.WARNING,
                """
                A rating is set by hand because the methodology gives another one. When both agree, the reason beside it explains a difference that is not
                there: it was left over from another year, or the data have changed since.
                """,
                "Article 37");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Ladder ladder = new Ladder(dossier.assessment().methodology());
        for (Rated rated : Rated.all(dossier)) {
            dossier.scores(rated.id()).ifPresent(scores -> {
                for (Dimension dimension : Dimension.values()) {
                    check(rated, scores, dimension, ladder, remarks);
                }
            });
        }
    }

    private static void check(Rated rated, SubjectScores scores, Dimension dimension, Ladder ladder, Remarks remarks) {
        Score score = scores.of(dimension);
        if (score.basis() instanceof Basis.Overridden overridden
                && overridden.computed().equals(score.rating())
                && !ladder.countsOtherwise(score, overridden.number())) {
            String label = ladder.say(dimension, score.rating());
            rated.byHand(dimension)
                    .map(Rated.ByHand::override)
                    .ifPresent(override -> remarks.add(
                            rated.subject(),
                            override.places().of("rating"),
                            "the " + dimension.inWords() + " of " + rated.id() + " was set by hand to " + label
                                    + ", which the methodology gives anyway",
                            "delete the override, or correct its rating",
                            dimension.wire(),
                            label,
                            override.reason()));
        }
    }
}
