package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** One step that fills more than three fifths of a matrix. */
final class OneStepHoldsMost implements MethodologyRule {

    private static final int MOST_PERCENT = 60;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-108",
                "one step holds most of a matrix",
                Severity.NOTE,
                """
                When more than 60 % of a matrix's cells give the same step, most differences in probability, severity or effectiveness end in one
                word. That may be intended; the readers of the report should be told why.
                """,
                "");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Grid grid : Grid.of(methodology)) {
            int[] cells = new int[grid.scale().steps().size()];
            grid.forEachCell(cell -> cells[grid.rank(cell)]++);
            for (int rank = 0; rank < cells.length; rank++) {
                if (cells[rank] * 100 > grid.cells() * MOST_PERCENT) {
                    remarks.add(
                            grid.subject(methodology),
                            grid.place(),
                            cells[rank] + " of the " + grid.cells() + " cells give " + grid.label(rank) + " as "
                                    + grid.name(),
                            "divide the range more finely where most cases lie, or say in choice, beside the matrix, why not");
                }
            }
        }
    }
}
