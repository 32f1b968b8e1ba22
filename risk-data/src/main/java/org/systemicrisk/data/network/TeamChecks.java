package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.Set;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.TeamRatings;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.methodology.Level;

/** What teams say of a risk: each once, and only where the methodology makes one rating of it. */
final class TeamChecks {
    private final Inspection inspection;
    private final RiskRatings risk;

    TeamChecks(Inspection inspection, RiskRatings risk) {
        this.inspection = inspection;
        this.risk = risk;
    }

    void run() {
        if (risk.teams().isEmpty()) {
            return;
        }
        boolean rolledUp =
                inspection.assessment().methodology().rollUps().stream().anyMatch(rule -> rule.from() == Level.TEAMS);
        if (!rolledUp) {
            inspection.add(
                    Code.RAT_023,
                    risk.teams().get(0).places().of("team"),
                    "teams rate the risk " + risk.risk() + ", and the methodology "
                            + inspection.assessment().methodology().version()
                            + " does not say what their ratings become",
                    "add a roll-up from teams to risks to the methodology, or rate the risk itself");
        }
        Set<UnitId> seen = new HashSet<>();
        for (TeamRatings team : risk.teams()) {
            if (!seen.add(team.team())) {
                inspection.add(
                        Code.RAT_023,
                        team.places().of("team"),
                        "the team " + team.team() + " rates the risk " + risk.risk() + " a second time",
                        "join the two");
            }
            inputs(team);
        }
    }

    private void inputs(TeamRatings team) {
        InputChecks inputs = new InputChecks(inspection, "the risk " + risk.risk() + " as " + team.team() + " sees it");
        inputs.probability(team.probability());
        inputs.severity(team.severity());
        inputs.rating(team.inherent());
        inputs.effectiveness(team.effectiveness());
        if (team.residual() != null) {
            inputs.residual(ResidualInput.undecided(team.residual()));
        }
    }
}
