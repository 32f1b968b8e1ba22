package org.systemicrisk.model.rule.coverage;

import java.util.EnumSet;
import java.util.Set;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.ProgressStatus;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A plan that slipped or was dropped without a word why. */
final class SetbackWithoutReason implements Rule {

    private static final Set<ProgressStatus> SETBACKS = EnumSet.of(ProgressStatus.SLIPPED, ProgressStatus.DROPPED);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-022",
                "measure that slipped or was dropped without a reason",
                Severity.WARNING,
                """
                A plan may fail. A reader who was promised a measure has to learn why it is late or will not come, or the next plan is worth
                nothing.

                The rule looks at the entries of `progress` for this assessment.
                """,
                "Article 35(1), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        for (Measure measure : dossier.registry().measures()) {
            inForce.progress(measure)
                    .filter(progress -> SETBACKS.contains(progress.status()) && progress.why() == null)
                    .ifPresent(progress -> remarks.add(
                            "measure " + measure.id(),
                            progress.places().of("status"),
                            "the measure " + measure.id() + words(measure, progress, dossier)
                                    + ", and nothing says why",
                            "add why to this entry of progress"));
        }
    }

    /** What became of a withheld measure is withheld with it. */
    private static String words(Measure measure, Progress progress, Dossier dossier) {
        if (dossier.isWithheld(measure.id())) {
            return " was not delivered";
        }
        return progress.status() == ProgressStatus.SLIPPED ? " has slipped" : " was dropped";
    }
}
