package org.systemicrisk.model.rule.methodology;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
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
        methodology
                .combinationOf(Dimension.RESIDUAL)
                .ifPresent(combination -> reduced(methodology, combination, remarks));
    }

    /** The same where the residual risk is what a reduction leaves. */
    private static void reduced(Methodology methodology, Combination combination, Remarks remarks) {
        Optional<Scale> measures = methodology.scaleOf(Dimension.EFFECTIVENESS);
        Operand by = combination.by();
        if (by == null || !by.dimension().equals(Optional.of(Dimension.EFFECTIVENESS)) || by.isScore()) {
            return;
        }
        measures.map(scale -> scale.rated().get(0))
                .flatMap(step -> measures.flatMap(scale -> scale.number(step.id()))
                        .filter(number -> number.signum() > 0)
                        .map(number -> "the lowest step of effectiveness, " + step.label()
                                + ", already lowers the risk: it takes off " + Words.plain(number)
                                + (combination.in() == Reduction.PER_CENT ? " %" : " of 1")))
                .ifPresent(fact -> remarks.add(
                        Words.subject(methodology, Dimension.RESIDUAL),
                        combination.places().of("by"),
                        fact,
                        "give the lowest step the number 0, or begin the scale with a step for no measures"));
    }
}
