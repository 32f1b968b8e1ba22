package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** An answer on maturity that earns no more points than the one before it. */
final class PointsThatDoNotRise implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-115",
                "answer that earns no more than the one before",
                Severity.WARNING,
                """
                Answers about measures are listed from the lowest to the highest. One that earns no more points than the one before it makes a
                difference that counts for nothing, or that counts the wrong way round.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        EffectivenessMethod method = methodology.effectiveness();
        if (method == null) {
            return;
        }
        for (int i = 1; i < method.maturity().size(); i++) {
            MaturityStep lower = method.maturity().get(i - 1);
            MaturityStep upper = method.maturity().get(i);
            if (upper.points().compareTo(lower.points()) <= 0) {
                remarks.add(
                        Words.subject(methodology, Dimension.EFFECTIVENESS),
                        upper.places().of("points"),
                        "the answer " + upper.label() + " earns " + Words.plain(upper.points())
                                + " points, no more than the " + Words.plain(lower.points()) + " of " + lower.label()
                                + " before it",
                        "give more points to the higher answer, or make one answer of the two");
            }
        }
    }
}
