package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A risk that is little more than a title. */
final class RiskNotDescribed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-025",
                "risk without a statement, origin or affected groups",
                Severity.WARNING,
                """
                A risk has to be identified and analysed: what can happen to whom and why (`statement` or `cause`), whether it comes from
                the design of the service, from the way it functions or from how it is used (`origin`), and who is affected (`affected`).
                Severity cannot be judged without knowing for whom.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Risk risk : InForce.in(dossier).risks()) {
            boolean described = risk.statement() != null || risk.cause() != null;
            Lacking lacking = new Lacking()
                    .unless(described, "statement", "what can happen and why")
                    .unless(!risk.origin().isEmpty(), "origin", "whether it comes from design, functioning or use")
                    .unless(!risk.affected().isEmpty(), "affected", "who is affected");
            lacking.words()
                    .ifPresent(words -> remarks.add(
                            "risk " + risk.id(),
                            risk.places().self(),
                            "the risk " + risk.id() + " does not say " + words,
                            "add " + lacking.keys() + " to the risk"));
        }
    }
}
