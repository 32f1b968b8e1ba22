package org.systemicrisk.model.rule.methodology;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: scales, bands and matrices with holes. */
public final class MethodologyRules {

    private MethodologyRules() {}

    /** What they find in a methodology alone, whatever it is applied to; those that need an assessment are left out. */
    public static List<Finding> lint(Methodology methodology) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : all()) {
            if (rule instanceof MethodologyRule alone) {
                Remarks remarks = new Remarks(rule.card());
                alone.lint(methodology, remarks);
                findings.addAll(remarks.findings());
            }
        }
        return findings;
    }

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
                new CaseAgainstMethod(),
                new LabelAgainstNumber(),
                new BandWithoutNumber(),
                new BandBeyondReach(),
                new RoundingDecides(),
                new ConditionsLeaveOut(),
                new AdjustmentWithoutEffect(),
                new RollUpOfNothing());
    }
}
