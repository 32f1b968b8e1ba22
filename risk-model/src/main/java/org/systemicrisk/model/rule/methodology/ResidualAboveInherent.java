package org.systemicrisk.model.rule.methodology;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScorer;

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
        combined(methodology, remarks);
    }

    /** The same where the residual risk is reckoned and not looked up: every step of inherent risk under every step of the measures. */
    private static void combined(Methodology methodology, Remarks remarks) {
        RiskMethod method = methodology.residual();
        Optional<Scale> inherent = methodology.scaleOf(Dimension.INHERENT);
        Optional<Scale> measures = methodology.scaleOf(Dimension.EFFECTIVENESS);
        Optional<Scale> residual = methodology.scaleOf(Dimension.RESIDUAL);
        if (method == null
                || method.combine() == null
                || inherent.isEmpty()
                || measures.isEmpty()
                || residual.isEmpty()) {
            return;
        }
        SubjectScorer scorer = new SubjectScorer(methodology, new Figures(List.of()));
        for (Step measure : measures.get().rated()) {
            for (Step risk : inherent.get().rated()) {
                Inputs inputs = new Inputs("case", null, null, null, null, null)
                        .supposing(Dimension.INHERENT, risk.id())
                        .supposing(Dimension.EFFECTIVENESS, measure.id());
                Optional<StepId> result = scorer.score(inputs).residual().step();
                Optional<Integer> after = result.flatMap(residual.get()::rank);
                Optional<Integer> before = residual.get().rank(risk.id());
                if (after.isPresent() && before.isPresent() && after.get() > before.get()) {
                    remarks.add(
                            Words.subject(methodology, Dimension.RESIDUAL),
                            method.places().of("combine"),
                            "effectiveness " + measure.label() + " and inherent risk " + risk.label() + " give "
                                    + residual.get().label(result.orElseThrow())
                                    + ", which is more than the inherent risk",
                            "count so that measures lower the risk or leave it as it is");
                }
            }
        }
    }
}
