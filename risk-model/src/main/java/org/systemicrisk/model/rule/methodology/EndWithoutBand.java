package org.systemicrisk.model.rule.methodology;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** The least or the greatest number that can occur, when no band holds it. */
final class EndWithoutBand implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-101",
                "an end of the possible values that no band holds",
                Severity.ERROR,
                """
                The worst and the best value are the ones that matter most, and the ones that scales forget: a highest band "20 to below 25"
                leaves out a score of 25. The bands must reach from the least to the greatest value that can occur.

                What can occur is what `range` says; without it, rates begin at 0 and have no end, and effectiveness lies between the
                percentage that only the lowest answers give and 100 %.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Banded part : Banded.of(methodology)) {
            String subject = Words.subject(methodology, part.dimension());
            for (BandCoverage.Gap gap : part.coverage().gaps()) {
                Band before = gap.before();
                Band after = gap.after();
                if (before == null && after != null) {
                    remarks.add(
                            subject,
                            Banded.lower(after),
                            Words.belong(gap.values(), part) + " to no band, and can occur: the lowest band, "
                                    + part.label(after) + ", begins above" + part.example(gap.values()),
                            help(gap.values().lower(), part.label(after), "begin", "from", "lower"));
                } else if (before != null && after == null) {
                    remarks.add(
                            subject,
                            Banded.upper(before),
                            Words.belong(gap.values(), part) + " to no band, and can occur: the highest band, "
                                    + part.label(before) + ", ends below" + part.example(gap.values()),
                            help(gap.values().upper(), part.label(before), "end", "to", "upper"));
                }
            }
        }
    }

    private static String help(@Nullable Bound end, String band, String verb, String key, String side) {
        return end == null
                ? "take the " + side + " bound away from the band of " + band + ", so that it has no end on this side"
                : verb + " the band of " + band + " with " + key + ": "
                        + end.value().toPlainString();
    }
}
