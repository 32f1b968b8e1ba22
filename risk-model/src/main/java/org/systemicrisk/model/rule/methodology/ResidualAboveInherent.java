package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A cell of the residual matrix that is higher than the inherent risk it starts from. */
final class ResidualAboveInherent implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-113",
                "matrix that raises the risk",
                Severity.ERROR,
                """
                Measures lower a risk or leave it as it is. A cell of the matrix of residual risk that is higher than the inherent risk of its
                column says that the measures did harm.

                This is looked at where the steps of inherent risk are also steps of residual risk, in the same order.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        Mitigation.of(methodology).ifPresent(mitigation -> mitigation.grid().forEachCell(cell -> {
            if (mitigation.residual(cell) > mitigation.inherent(cell)) {
                Grid grid = mitigation.grid();
                remarks.add(
                        grid.subject(methodology),
                        grid.place(cell),
                        grid.inputs(cell) + " give " + grid.label(cell) + ", which is more than the inherent risk",
                        "lower this cell to the inherent risk at most");
            }
        }));
    }
}
