package org.systemicrisk.model.rule.figures;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: figures that contradict each other or cannot be right. */
public final class FigureRules {

    private FigureRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new OneValueTwoMeanings(),
                new PairReappears(),
                new PartAboveWhole(),
                new PartOutsideWhole(),
                new ShareAgainstParts(),
                new ImpliedWhole(),
                new UnsaidShare(),
                new ShareWithoutWhole(),
                new UnitsThatDoNotFit(),
                new SumOfParts(),
                new ExactApproximation(),
                new ListLength(),
                new StagesOutOfOrder(),
                new MetricWithoutUse(),
                new ForeignFigure(),
                new PublishedOtherwise(),
                new ImpossibleValue(),
                new SampleHalfDescribed(),
                new RestatedWithoutReason(),
                new FigureOfLastYear(),
                new IndicatorDropped(),
                new IndicatorUnused(),
                new MoreThanSampled(),
                new ValueBetweenSteps());
    }
}
