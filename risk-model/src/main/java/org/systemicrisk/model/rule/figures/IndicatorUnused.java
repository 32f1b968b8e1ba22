package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure that was counted and is used nowhere. */
final class IndicatorUnused implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-022",
                "figure that nothing rests on",
                Severity.NOTE,
                """
                An indicator that is counted and then plays no part in the assessment raises the question why. It may speak against a rating, or
                nobody has noticed that it speaks for one.

                Found are metrics with a figure in this assessment that no text, rating, factor, measure or signal uses, and that belong to no other
                metric as its part, whole or stage. That they are listed in the annex of figures does not count as use.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Metric metric : dossier.registry().metrics()) {
            if (!dossier.uses().isUsed(metric.id()) && !dossier.uses().isRelated(metric.id())) {
                dossier.figure(metric.id())
                        .ifPresent(figure -> remarks.add(
                                "metric " + metric.id(),
                                figure.places().of("metric"),
                                "the figure " + metric.id()
                                        + " was counted, but no text, rating, factor or measure rests on it",
                                "say in the module's text what it shows, or why it does not matter",
                                dossier.contentOf(figure)));
            }
        }
    }
}
