package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** Two steps of an input that always lead to the same results. */
final class IdenticalNeighbours implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-105",
                "neighbouring rows or columns that are the same",
                Severity.WARNING,
                """
                When two neighbouring rows (or columns) of a matrix hold the same results, telling their two steps apart changes nothing: work
                is done, and a difference is published, that has no consequence.

                A matrix in which all rows are the same is another finding (MET-106).
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Grid grid : Grid.of(methodology)) {
            if (!Likeness.ofAllRows(grid)) {
                for (int row = 1; row < grid.rows().size(); row++) {
                    if (Likeness.ofRows(grid, row - 1, row)) {
                        same(methodology, grid, grid.rows(), row, "rows", remarks);
                    }
                }
            }
            if (!Likeness.ofAllColumns(grid)) {
                for (int column = 1; column < grid.columns().size(); column++) {
                    if (Likeness.ofColumns(grid, column - 1, column)) {
                        same(methodology, grid, grid.columns(), column, "columns", remarks);
                    }
                }
            }
        }
    }

    private static void same(
            Methodology methodology, Grid grid, Grid.Axis axis, int index, String lines, Remarks remarks) {
        int second = Math.max(axis.written(index - 1), axis.written(index));
        Step lower = axis.scale().steps().get(second - 1);
        Step upper = axis.scale().steps().get(second);
        remarks.add(
                grid.subject(methodology),
                lines.equals("rows") ? grid.matrix().places().of("matrix." + upper.id()) : grid.place(),
                "the " + lines + " " + lower.label() + " and " + upper.label() + " are the same: which of the two the "
                        + axis.name() + " is never changes the " + grid.name(),
                "make one step of the two, or let them lead to different results");
    }
}
