package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A step that no band and no cell leads to. */
final class UnreachableStep implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-104",
                "step that no rating can reach",
                Severity.WARNING,
                """
                A step that no number and no cell of a matrix leads to is never given, whatever happens. The scale then looks finer than it is,
                and its worst step may be there for show.

                A step counts as reached when numbers that can occur lie in its band, or when a cell holds it whose row and column can be
                reached themselves. Two matrices that give steps of one scale are looked at together.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        Reach reach = new Reach(methodology);
        for (Banded part : Banded.of(methodology)) {
            for (Band band : part.bands()) {
                if (part.occurring(band.interval()).isEmpty()) {
                    remarks.add(
                            Words.subject(methodology, part.dimension()),
                            band.places().self(),
                            "no value that can occur belongs to the band of " + part.label(band)
                                    + ": possible are values " + part.say(part.possible()),
                            "move the ends of the bands so that every step can be reached, or drop the step");
                }
            }
        }
        for (Grid grid : Grid.of(methodology)) {
            for (Step step : grid.scale().rated()) {
                if (!reach.byAnyMatrix(grid.scale().name(), step.id())) {
                    remarks.add(
                            grid.subject(methodology),
                            grid.place(),
                            "no combination of " + grid.rows().name() + " and "
                                    + grid.columns().name() + " that can occur gives " + step.label() + " as "
                                    + grid.name(),
                            "let a cell of the matrix give this step, or drop the step from the scale");
                }
            }
        }
    }
}
