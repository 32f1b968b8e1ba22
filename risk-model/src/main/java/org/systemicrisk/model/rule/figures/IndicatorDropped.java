package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A metric that was counted last year and is not counted any more. */
final class IndicatorDropped implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-021",
                "figure of last year that is gone",
                Severity.WARNING,
                """
                What was counted a year ago and is not counted now looks as if it had been dropped because of what it would show. An indicator that
                exists has to be used or given up with a reason; authorities have found assessments wanting that left known indicators aside.

                Found are metrics with a figure in the assessment compared to and none in this one, in any territory.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().ifPresent(before -> {
            for (Metric metric : dossier.registry().metrics()) {
                if (dossier.figures(metric.id()).isEmpty()) {
                    before.figure(metric.id())
                            .ifPresent(last -> remarks.add(
                                    "metric " + metric.id(),
                                    metric.places().of("id"),
                                    "the metric " + metric.id() + " had a figure in the assessment before ("
                                            + last.places().of("value") + ") and has none now",
                                    "add its figure to the observations of this assessment",
                                    "no figure"));
                }
            }
        });
    }
}
