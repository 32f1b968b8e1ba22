package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A number between two bands that belongs to neither. */
final class GapBetweenBands implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-001",
                "gap between bands",
                Severity.ERROR,
                """
                A number that lies between two bands has no rating, although it can occur. Such holes open where one band ends before a
                number (`below: 10`) and the next begins after it (`above: 10`), or where bounds were copied with a slip.

                Only numbers that can occur are looked at: those of `range`, and for effectiveness only multiples of the rounding step.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Banded part : Banded.of(methodology)) {
            for (BandCoverage.Gap gap : part.coverage().gaps()) {
                Band before = gap.before();
                Band after = gap.after();
                if (before != null && after != null && isTold(methodology, part, gap)) {
                    remarks.add(
                            Words.subject(methodology, part.dimension()),
                            Banded.lower(after),
                            Words.belong(gap.values(), part) + " to no band, between " + part.label(before) + " and "
                                    + part.label(after) + part.example(gap.values()),
                            "begin the band of " + part.label(after) + " with " + beginning(gap.values()));
                }
            }
        }
    }

    /** What no steps give is a fault of a printed scale all the same, which somebody may apply to other numbers. */
    private static boolean isTold(Methodology methodology, Banded part, BandCoverage.Gap gap) {
        return methodology.transcribed() != null || part.canOccur(gap.values());
    }

    private static String beginning(Interval values) {
        Bound start = values.lower();
        if (start == null) {
            throw new IllegalStateException("a gap after a band begins where the band ends");
        }
        return (start.included() ? "from: " : "above: ") + start.value().toPlainString();
    }
}
