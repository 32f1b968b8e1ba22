package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A metric that nothing counts and nothing refers to. */
final class MetricWithoutUse implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-014",
                "metric that is defined but never used",
                Severity.NOTE,
                """
                A definition without a figure promises a number that the report does not hold. It may have been forgotten when figures were
                collected, or be left over from an earlier plan.

                Found are metrics that have no figure in this assessment nor in the one before, and that no text, rating, factor, measure, signal or
                other metric refers to.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Metric metric : dossier.registry().metrics()) {
            boolean counted = !dossier.figures(metric.id()).isEmpty()
                    || dossier.before()
                            .filter(before -> !before.figures(metric.id()).isEmpty())
                            .isPresent();
            if (!counted
                    && !dossier.uses().isUsed(metric.id())
                    && !dossier.uses().isRelated(metric.id())) {
                remarks.add(
                        "metric " + metric.id(),
                        metric.places().of("id"),
                        "the metric " + metric.id() + " has no figure, and nothing refers to it",
                        "give it a figure, or remove it from the metrics");
            }
        }
    }
}
