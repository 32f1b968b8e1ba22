package org.systemicrisk.model.rule.scores;

import org.systemicrisk.model.assessment.Decision;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A residual risk was accepted and nobody is named who did it. */
final class AcceptedByNobody implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-018",
                "accepted risk without who accepted it",
                Severity.WARNING,
                """
                To accept a residual risk is to decide that no more will be done about it. The management body answers for such decisions; the report has to
                show the unit that took this one.
                """,
                "Article 41(5) to (7)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Rated rated : Rated.all(dossier)) {
            ResidualInput residual = rated.residual();
            if (residual != null && residual.decision() == Decision.ACCEPT && residual.by() == null) {
                remarks.add(
                        rated.subject(),
                        residual.places().of("decision"),
                        "the residual risk of " + rated.id() + " is accepted, but not said by whom",
                        "add by: the unit that decided it",
                        Dossier.contentOf(residual.why()));
            }
        }
    }
}
