package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** The lowest step of effectiveness lowers the risk. */
final class WeakestMeasuresCredited implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-114",
                "weakest measures that lower the risk",
                Severity.WARNING,
                """
                The lowest step of effectiveness is there for measures that hardly work. If the matrix of residual risk still gives less than the
                inherent risk for them, the method credits measures that have no effect, and no module can ever keep its inherent risk.

                This is looked at where the steps of inherent risk are also steps of residual risk, in the same order.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        Mitigation.of(methodology).ifPresent(mitigation -> mitigation.grid().forEachCell(cell -> {
            if (mitigation.isWeakest(cell) && mitigation.residual(cell) < mitigation.inherent(cell)) {
                Grid grid = mitigation.grid();
                remarks.add(
                        grid.subject(methodology),
                        grid.place(cell),
                        grid.inputs(cell) + " give " + grid.label(cell)
                                + ": the lowest step of effectiveness already lowers the risk",
                        "let the lowest step of effectiveness leave the inherent risk as it is");
            }
        }));
    }
}
