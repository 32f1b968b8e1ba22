package org.systemicrisk.model.rule.signals;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An authority's finding for which nobody in particular answers. */
final class AnswerWithoutUnit implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-011",
                "authority's finding for which no unit answers",
                Severity.NOTE,
                """
                What an authority has found needs somebody inside who sees it through. The report prints the unit beside the answer.

                The rule looks at the signals that SIG-001 looks at, answered or not.
                """,
                "Article 41(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            if (signal.unit() == null && Signals.isBinding(signal) && Signals.isAboutUs(signal, dossier)) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().self(),
                        "no unit is named that answers for " + signal.id() + " (" + signal.title() + ")",
                        "add unit with the id of a unit of governance.yaml");
            }
        }
    }
}
