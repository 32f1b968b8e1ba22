package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.CriticalImpact;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.FunctionalityChange;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A decision on critical impact that came too late. */
final class DecisionAfterLaunch implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-016",
                "decision on impact after the launch",
                Severity.ERROR,
                """
                Whether a critical impact is likely has to be known before a functionality is deployed, because the assessment that may
                follow has to be made before, too. A decision that is younger than the launch shows that nobody asked in time.

                Where the launch is known to the month or year only, the decision is late when it is younger than the last day of it. The
                rule looks at changes from the first day of the data period to the day on which the assessment was performed.
                """,
                "Article 34(1), second sub-paragraph");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        RecentChanges recent = RecentChanges.in(dossier);
        for (Functionality functionality : dossier.registry().functionalities()) {
            for (FunctionalityChange change : recent.of(functionality)) {
                CriticalImpact impact = change.criticalImpact();
                if (impact != null && impact.decided().isAfter(change.date().latest())) {
                    remarks.add(
                            "functionality " + functionality.id(),
                            impact.places().of("decided"),
                            "the impact of the change of " + functionality.id() + " " + When.of(change.date())
                                    + " was decided on " + impact.decided() + ", after it was deployed",
                            "correct the date that is wrong; if none is, accept the finding and say why the decision came late",
                            Dossier.contentOf(change.what()));
                }
            }
        }
    }
}
