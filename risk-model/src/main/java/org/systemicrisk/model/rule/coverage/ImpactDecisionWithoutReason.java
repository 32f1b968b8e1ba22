package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.CriticalImpact;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.FunctionalityChange;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A decision on critical impact that gives no reason. */
final class ImpactDecisionWithoutReason implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-026",
                "decision on impact without a reason",
                Severity.WARNING,
                """
                "No critical impact" is the most convenient of all answers. Whoever reads the register of launches wants to know what it
                rests on.

                The rule looks at changes from the first day of the data period to the day on which the assessment was performed.
                """,
                "Article 34(1), second sub-paragraph");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        RecentChanges recent = RecentChanges.in(dossier);
        for (Functionality functionality : dossier.registry().functionalities()) {
            for (FunctionalityChange change : recent.of(functionality)) {
                CriticalImpact impact = change.criticalImpact();
                if (impact != null && impact.why() == null) {
                    remarks.add(
                            "functionality " + functionality.id(),
                            impact.places().of("likely"),
                            "a critical impact of the change of " + functionality.id() + " " + When.of(change.date())
                                    + " was held " + (impact.likely() ? "likely" : "unlikely")
                                    + ", and nothing says why",
                            "add why to critical-impact",
                            Dossier.contentOf(change.what()));
                }
            }
        }
    }
}
