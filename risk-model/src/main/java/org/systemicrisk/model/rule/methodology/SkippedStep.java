package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** One small difference in the inputs jumps over a step of the result. */
final class SkippedStep implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-111",
                "small difference that skips a step",
                Severity.NOTE,
                """
                Between two neighbouring cells, and from a cell to the one that is next in both inputs, the result should pass every step on the
                way from lowest to highest: otherwise two nearly equal cases get verdicts that are far apart (Cox: betweenness).

                Neighbours are found when their results differ by two steps or more, except the pairs of MET-109. Cells that touch at a corner are
                found for inherent risk when one is the lowest step and the other the highest.
                """,
                "Cox, What's Wrong with Risk Matrices? (Risk Analysis 28, 2008)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Grid grid : Grid.of(methodology)) {
            grid.forEachNeighbours(pair -> {
                if (grid.rank(pair.more()) - grid.rank(pair.less()) > 1
                        && !isFromEndToEnd(grid, pair.less(), pair.more())) {
                    skipped(methodology, grid, pair.less(), pair.more(), remarks);
                }
            });
            grid.forEachCell(cell -> {
                if (cell.row() > 0 && cell.column() > 0) {
                    Grid.Cell less = new Grid.Cell(cell.row() - 1, cell.column() - 1);
                    if (isFromEndToEnd(grid, less, cell)
                            && isBetween(grid, grid.rank(less.row(), cell.column()))
                            && isBetween(grid, grid.rank(cell.row(), less.column()))) {
                        skipped(methodology, grid, less, cell, remarks);
                    }
                }
            });
        }
    }

    private static boolean isBetween(Grid grid, int rank) {
        return rank > 0 && rank < grid.scale().highest();
    }

    private static boolean isFromEndToEnd(Grid grid, Grid.Cell less, Grid.Cell more) {
        return grid.result() == Dimension.INHERENT
                && grid.rank(less) == 0
                && grid.rank(more) == grid.scale().highest();
    }

    private static void skipped(Methodology methodology, Grid grid, Grid.Cell less, Grid.Cell more, Remarks remarks) {
        remarks.add(
                grid.subject(methodology),
                grid.place(more),
                grid.inputs(less) + " give " + grid.label(less) + ", and " + grid.inputs(more) + " give "
                        + grid.label(more) + ": one small difference jumps over "
                        + grid.label(grid.rank(less) + 1),
                "bring the two cells closer together, or say in choice, beside the matrix, why not");
    }
}
