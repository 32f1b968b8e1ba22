package org.systemicrisk.model.rule.methodology;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: scales, bands and matrices with holes. */
public final class MethodologyRules {

    private MethodologyRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new GapBetweenBands(),
                new OverlappingBands(),
                new EndWithoutBand(),
                new WordsAgainstNumbers(),
                new MatrixAgainstOrder(),
                new UnreachableStep(),
                new IdenticalNeighbours(),
                new InputWithoutEffect(),
                new EditedWithoutVersion(),
                new OneStepHoldsMost(),
                new HighestBesideLowest(),
                new HighestAtLowEdge(),
                new SkippedStep(),
                new BrokenMapping(),
                new ResidualAboveInherent(),
                new WeakestMeasuresCredited(),
                new PointsThatDoNotRise(),
                new StepsOfOneName(),
                new NoMethodologyDigest(),
                new ConditionsLeaveOut(),
                new AdjustmentWithoutEffect(),
                new RollUpOfNothing());
    }
}
