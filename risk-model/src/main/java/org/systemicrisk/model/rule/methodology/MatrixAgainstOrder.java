package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A cell that is lower than its less dangerous neighbour. */
final class MatrixAgainstOrder implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-103",
                "matrix that lowers the result when an input gets worse",
                Severity.ERROR,
                """
                More probability, more severity or less effective measures can never mean less risk. Where a cell of a matrix is lower than its
                neighbour on the less dangerous side, the order of two ratings depends on a slip in a table.

                Effectiveness lowers the result, every other input raises it.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Grid grid : Grid.of(methodology)) {
            grid.forEachNeighbours(pair -> {
                if (grid.rank(pair.more()) < grid.rank(pair.less())) {
                    remarks.add(
                            grid.subject(methodology),
                            grid.place(pair.more()),
                            grid.inputs(pair.more()) + " give " + grid.label(pair.more()) + ", and "
                                    + grid.inputs(pair.less()) + " give " + grid.label(pair.less())
                                    + ": " + grid.name() + " falls when "
                                    + pair.moved().name()
                                    + (pair.moved().lowers() ? " falls" : " rises"),
                            "raise the first of the two cells, or lower the second");
                }
            });
        }
    }
}
