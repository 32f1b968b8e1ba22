package org.systemicrisk.model.rule.methodology;

import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** The highest and the lowest step share an edge of the matrix. */
final class HighestBesideLowest implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-109",
                "highest step beside the lowest",
                Severity.NOTE,
                """
                If a cell of the highest step shares an edge with one of the lowest, a small difference in one input turns the mildest verdict
                into the gravest. Cox shows that such a matrix cannot order risks better than chance would (weak consistency).

                Only the matrices of inherent risk and of a priority are looked at, and only when their scale has three steps or more.
                """,
                "Cox, What's Wrong with Risk Matrices? (Risk Analysis 28, 2008)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        Stream.of(Grid.inherent(methodology), Grid.priority(methodology))
                .flatMap(Optional::stream)
                .filter(grid -> grid.scale().rated().size() > 2)
                .forEach(grid -> grid.forEachNeighbours(pair -> {
                    if (grid.rank(pair.less()) == grid.lowest()
                            && grid.rank(pair.more()) == grid.scale().highest()) {
                        remarks.add(
                                grid.subject(methodology),
                                grid.place(pair.more()),
                                grid.inputs(pair.more()) + " give " + grid.label(pair.more())
                                        + ", and one step less " + pair.moved().name() + " gives "
                                        + grid.label(pair.less()),
                                "put a step between the two, or say in choice, beside the matrix, why not");
                    }
                }));
    }
}
