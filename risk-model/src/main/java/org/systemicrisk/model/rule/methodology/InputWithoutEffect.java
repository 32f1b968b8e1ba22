package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** An input of a matrix that never changes the result. */
final class InputWithoutEffect implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-106",
                "input that can never matter",
                Severity.WARNING,
                """
                When all rows (or all columns) of a matrix are the same, one of its two inputs is rated, explained and published, and has no part
                in the result.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Grid grid : Grid.of(methodology)) {
            if (Likeness.ofAllRows(grid)) {
                without(methodology, grid, grid.rows(), "rows", remarks);
            }
            if (Likeness.ofAllColumns(grid)) {
                without(methodology, grid, grid.columns(), "columns", remarks);
            }
        }
    }

    private static void without(Methodology methodology, Grid grid, Grid.Axis axis, String lines, Remarks remarks) {
        remarks.add(
                grid.subject(methodology),
                grid.place(),
                "all " + lines + " are the same: " + axis.name() + " never changes the " + grid.name(),
                "let the " + lines + " differ, or take the input out of the methodology");
    }
}
