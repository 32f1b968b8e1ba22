package org.systemicrisk.model.rule.narrative;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Writing;

/** A figure is said to rise or fall, and did not. */
final class FigureMovedOtherwise implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-106",
                "figure said to rise or fall that did not",
                Severity.ERROR,
                """
                The figure follows the data, the word before it does not. "Fell to {figure …}" is taken over from one year to the next, and one
                year it is wrong. A reader who has both reports sees it at once.

                The rule reads sentences in which a word such as "rose", "fell" or "remained" leads to a reference to a figure, and compares
                the figure with the one of the same metric and territory in the assessment compared to. Sentences that deny or imagine
                something or speak of the future are left alone.
                """,
                "Recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        FigureTrends.forEach(dossier, (trend, reference, writing) -> FigureTrends.now(reference, dossier)
                .ifPresent(now -> FigureTrends.before(reference, dossier)
                        .filter(before -> change(before, now) != trend.claimed())
                        .ifPresent(before -> tell(trend, reference, before, now, writing, dossier, remarks))));
    }

    private static Change change(Observation before, Observation now) {
        int compared = value(now).compareTo(value(before));
        return compared == 0 ? Change.UNCHANGED : compared > 0 ? Change.RAISED : Change.LOWERED;
    }

    private static java.math.BigDecimal value(Observation figure) {
        return figure.value().value().map(Quantity::value).orElseThrow();
    }

    private static void tell(
            Trend trend,
            ProseNode.FigureRef reference,
            Observation before,
            Observation now,
            Writing writing,
            Dossier dossier,
            Remarks remarks) {
        boolean secret = dossier.isWithheld(before) || dossier.isWithheld(now);
        String fact = trend.quoted() + " does not fit " + reference.metric() + ": it was " + dossier.say(before)
                + " in " + before.places().of("value") + ", and is " + dossier.say(now) + " now";
        String ofSecret = "the text and the values of " + reference.metric() + " do not agree on how it moved";
        remarks.add(
                writing.subject(),
                trend.words().place(),
                trend.secret()
                        ? "a withheld passage and its figure do not agree on how it moved"
                        : secret ? ofSecret : fact,
                "word the sentence as the figures moved",
                dossier.contentOf(before),
                dossier.contentOf(now));
    }
}
