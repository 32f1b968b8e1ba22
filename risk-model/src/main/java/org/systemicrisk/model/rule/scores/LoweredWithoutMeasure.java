package org.systemicrisk.model.rule.scores;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.SubjectScores;

/** A residual risk is rated below the inherent one although nothing acts on it. */
final class LoweredWithoutMeasure implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-002",
                "residual risk below inherent risk without a measure",
                Severity.ERROR,
                """
                Only measures stand between inherent and residual risk. Where none operates on the day whose state the ratings describe, nothing can have
                lowered the risk, and the residual rating has to be the inherent one.

                For a module its own measures count, and those of other modules that act on one of its risks; for a risk, the measures that name it. Planned
                measures and those that have ended do not count.
                """,
                "Articles 34(1) and 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Ladder ladder = new Ladder(dossier.assessment().methodology());
        for (Rated rated : Rated.all(dossier)) {
            dossier.scores(rated.id())
                    .filter(ladder::residualIsBelow)
                    .filter(scores -> Acting.on(rated, dossier).isEmpty())
                    .ifPresent(scores -> tell(rated, scores, ladder, dossier, remarks));
        }
    }

    private static void tell(Rated rated, SubjectScores scores, Ladder ladder, Dossier dossier, Remarks remarks) {
        String residual = ladder.say(scores, Dimension.RESIDUAL);
        String inherent = ladder.say(scores, Dimension.INHERENT);
        String day = dossier.dates().stateAsOf().toString();
        remarks.add(
                rated.subject(),
                rated.at("residual"),
                "the residual risk of " + rated.id() + " is " + residual + " and its inherent risk " + inherent
                        + ", but no measure that acts on it operated on " + day,
                "add the measure that lowers the risk to registry/measures.yaml, or rate the residual risk as high as the"
                        + " inherent one",
                residual,
                inherent,
                day);
    }
}
