package org.systemicrisk.model.rule.methodology;

import java.util.List;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A roll-up for which nothing is rated. */
final class RollUpOfNothing implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-133",
                "roll-up of nothing",
                Severity.WARNING,
                """
                The methodology says that the rating of a risk comes from those of teams, that of a module from its risks, or that of the whole from its modules, and none of them is rated. The
                result is then "not applicable", which a reader takes for a statement about the risk and not about the work.

                The rule looks at whether any part of the assessment is rated that the roll-up starts from, not at each module.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        List<ModuleRatings> ratings = dossier.assessment().ratings();
        boolean risks = ratings.stream().anyMatch(module -> !module.risks().isEmpty());
        boolean teams = ratings.stream()
                .flatMap(module -> module.risks().stream())
                .anyMatch(risk -> !risk.teams().isEmpty());
        for (RollUp rule : dossier.assessment().methodology().rollUps()) {
            if (rule.from() == Level.TEAMS && !teams && !ratings.isEmpty()) {
                remarks.add(
                        "methodology " + dossier.assessment().methodology().version() + "/roll-up",
                        rule.places().self(),
                        "the ratings of teams are rolled up to risks, and no team of this assessment rates a risk",
                        "write what the teams say under teams in the ratings of the risks, or take the roll-up out");
            }
            boolean nothing = rule.from() == Level.RISKS && !risks || rule.from() == Level.MODULES && ratings.isEmpty();
            if (nothing && !ratings.isEmpty()) {
                remarks.add(
                        "methodology " + dossier.assessment().methodology().version() + "/roll-up",
                        rule.places().self(),
                        "risks are rolled up to "
                                + (rule.to() == Level.WHOLE ? "the whole" : "their modules")
                                + ", and no risk of this assessment is rated by itself",
                        "rate risks in the ratings of their modules, or take the roll-up out");
            }
        }
    }
}
