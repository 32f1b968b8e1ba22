package org.systemicrisk.model.rule.narrative;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: texts that contradict the data, claim what nothing shows, or are not finished. */
public final class NarrativeRules {

    private NarrativeRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new TypedNumber(),
                new WrongRating(),
                new MisspeltRating(),
                new TypedRightRating(),
                new ForeignModule(),
                new FigureMovedOtherwise(),
                new FigureWithoutBefore(),
                new RatingMovedOtherwise(),
                new UnprovenEffect(),
                new Placeholder(),
                new EmptyElement(),
                new TwinPassages(),
                new HedgeWithoutData(),
                new TrendWithoutFigure(),
                new WrongPreviousRating(),
                new NoneIsRated(),
                new PlannedAmongExisting(),
                new AbsoluteClaim(),
                new UnsaidShare(),
                new TrendWithoutBridge());
    }
}
