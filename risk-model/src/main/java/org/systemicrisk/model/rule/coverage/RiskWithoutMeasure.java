package org.systemicrisk.model.rule.coverage;

import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A risk that is only described. */
final class RiskWithoutMeasure implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-023",
                "risk on which no measure acts",
                Severity.WARNING,
                """
                Every risk that an assessment finds needs a reasonable, proportionate and effective measure, or somebody who accepts it and
                says why.

                Only measures in operation count, not planned ones. The acceptance may be decided for the risk or for its module and needs
                `why` and `by`.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        Map<RiskId, ResidualInput> decisions = Acceptance.bySingleRisks(dossier);
        for (Risk risk : inForce.risks()) {
            List<Measure> measures = dossier.index().measuresOn(risk.id());
            if (measures.stream().noneMatch(inForce::operates) && !isAccepted(risk.id(), decisions, dossier)) {
                boolean planned = measures.stream().anyMatch(inForce::isPlanned);
                remarks.add(
                        "risk " + risk.id(),
                        risk.places().self(),
                        (planned ? "only planned measures act" : "no measure acts") + " on the risk " + risk.id()
                                + ", and nobody accepts it with a reason",
                        "add it to the risks of a measure in measures.yaml, or accept it in its ratings: decision: accept, why and by",
                        Dossier.contentOf(risk.statement()));
            }
        }
    }

    private static boolean isAccepted(RiskId risk, Map<RiskId, ResidualInput> decisions, Dossier dossier) {
        ResidualInput own = decisions.get(risk);
        return Acceptance.isReasoned(own == null ? Acceptance.ofModule(risk, dossier) : own);
    }
}
