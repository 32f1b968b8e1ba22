package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Indicator;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A planned measure of which nobody will be able to say whether it works. */
final class PlanWithoutIndicator implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-011",
                "planned measure without an indicator",
                Severity.WARNING,
                """
                Measures have to be effective. For one that is only planned, the time to say how its effect will be seen is before it
                begins: by a metric, or in words where there is none, and with what is to be reached. Otherwise the next assessment can call
                anything a success.

                Measures that operate, and planned ones that were dropped, are not looked at.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        for (Measure measure : dossier.registry().measures()) {
            if (inForce.isPlanned(measure)) {
                planned(measure, remarks);
            }
        }
    }

    private static void planned(Measure measure, Remarks remarks) {
        Indicator indicator = measure.indicator();
        Lacking lacking = indicator == null
                ? new Lacking().unless(false, "indicator with a metric or text and a target", "an indicator")
                : new Lacking()
                        .unless(
                                indicator.metric() != null || indicator.text() != null,
                                "metric or text",
                                "what is looked at")
                        .unless(indicator.target() != null, "target", "what is to be reached");
        lacking.words()
                .ifPresent(words -> remarks.add(
                        "measure " + measure.id(),
                        measure.places().of("indicator"),
                        "the planned measure " + measure.id() + " does not name " + words,
                        "add " + lacking.keys()));
    }
}
