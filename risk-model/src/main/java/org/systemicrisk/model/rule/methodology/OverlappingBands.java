package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A number that two bands claim. */
final class OverlappingBands implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-002",
                "overlapping bands",
                Severity.ERROR,
                """
                A number that belongs to two bands has two ratings, and the reader cannot know which was given. Most often two neighbours
                both include the number at which they meet: `to: 10` and then `from: 10`.

                Only numbers that can occur are looked at: those of `range`, and for effectiveness only multiples of the rounding step.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Banded part : Banded.of(methodology)) {
            for (BandCoverage.Overlap overlap : part.coverage().overlaps()) {
                if (part.ties() != null || methodology.transcribed() == null && !part.canOccur(overlap.values())) {
                    continue;
                }
                String lower = part.label(overlap.lower());
                String upper = part.label(overlap.upper());
                remarks.add(
                        Words.subject(methodology, part.dimension()),
                        Banded.lower(overlap.upper()),
                        Words.belong(overlap.values(), part) + " to two bands, " + lower + " and " + upper
                                + part.example(overlap.values()),
                        "decide which of the two it is, and let " + lower + " end where " + upper + " begins");
            }
        }
    }
}
