package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.FunctionalityChange;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Something new of which nobody decided whether it is critical. */
final class LaunchWithoutDecision implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-015",
                "launch or change without a decision on its impact",
                Severity.ERROR,
                """
                Before a functionality is deployed that is likely to have a critical impact on the risks, an assessment has to be made.
                Whoever deploys anything new has therefore to decide first whether this is such a case; without a decision on record nobody
                can show that the question was asked.

                The rule looks at launches and material changes from the first day of the data period to the day on which the assessment was
                performed. A launch is on record when an entry of `changes` has its date. A date that is known to the month or year only
                counts when any of its days lies in that time.
                """,
                "Article 34(1), second sub-paragraph");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        RecentChanges recent = RecentChanges.in(dossier);
        for (Functionality functionality : dossier.registry().functionalities()) {
            for (FunctionalityChange change : recent.of(functionality)) {
                if (change.criticalImpact() == null) {
                    remarks.add(
                            "functionality " + functionality.id(),
                            change.places().of("date"),
                            functionality.id() + " was changed " + When.of(change.date())
                                    + ", and no decision says whether a critical impact was likely",
                            "add critical-impact with likely, decided and why to this change",
                            Dossier.contentOf(change.what()));
                }
            }
            recent.launch(functionality)
                    .ifPresent(launched -> remarks.add(
                            "functionality " + functionality.id(),
                            functionality.places().of("launched"),
                            functionality.id() + " was launched " + When.of(launched)
                                    + ", and no decision says whether a critical impact was likely",
                            "add the launch to changes, with critical-impact: likely, decided and why"));
        }
    }
}
