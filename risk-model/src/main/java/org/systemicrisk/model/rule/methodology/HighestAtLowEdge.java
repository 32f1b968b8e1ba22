package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** The highest step stands where one of the inputs is at its lowest. */
final class HighestAtLowEdge implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-110",
                "highest step where one input is lowest",
                Severity.NOTE,
                """
                A risk that hardly ever occurs, or that does hardly any harm, can seldom be among the gravest. Cox shows that a matrix with the
                highest step in its lowest row or first column rates risks wrongly that are small in both readings.

                Only the matrix of inherent risk is looked at, and only when its scale has three steps or more.
                """,
                "Cox, What's Wrong with Risk Matrices? (Risk Analysis 28, 2008)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        Grid.inherent(methodology)
                .filter(grid -> grid.scale().highest() > 1)
                .ifPresent(grid -> grid.forEachCell(cell -> {
                    boolean edge = cell.row() == 0 || cell.column() == 0;
                    if (edge && grid.rank(cell) == grid.scale().highest()) {
                        remarks.add(
                                grid.subject(methodology),
                                grid.place(cell),
                                grid.inputs(cell) + " give " + grid.label(cell) + ", the highest step",
                                "lower this cell, or say in choice, beside the matrix, why the lowest "
                                        + (cell.row() == 0 ? grid.rows() : grid.columns()).name()
                                        + " can still mean the highest risk");
                    }
                }));
    }
}
