package org.systemicrisk.model.rule.scores;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.SubjectScores;

/** What remains after the measures is rated higher than what was there before them. */
final class ResidualAboveInherent implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-001",
                "residual risk above inherent risk",
                Severity.ERROR,
                """
                Inherent risk is the risk as if no measure existed; residual risk is what the measures leave of it. It can be as high, but not higher:
                measures that add to a risk would have to be stopped.

                The two are held against each other where their scales have the same labels in the same order, or where one scale has all labels of the
                other. A rating that is only known within bounds is found when every step within them is too high.
                """,
                "Articles 34(1) and 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Ladder ladder = new Ladder(dossier.assessment().methodology());
        for (Rated rated : Rated.all(dossier)) {
            dossier.scores(rated.id())
                    .filter(ladder::residualIsAbove)
                    .ifPresent(scores -> tell(rated, scores, ladder, remarks));
        }
    }

    private static void tell(Rated rated, SubjectScores scores, Ladder ladder, Remarks remarks) {
        String residual = ladder.say(scores, Dimension.RESIDUAL);
        String inherent = ladder.say(scores, Dimension.INHERENT);
        remarks.add(
                rated.subject(),
                rated.at("residual"),
                "the residual risk of " + rated.id() + " is " + residual + ", above its inherent risk, which is "
                        + inherent,
                "correct the one that is wrong: the rating given under residual or inherent, or the matrix of the methodology",
                residual,
                inherent);
    }
}
