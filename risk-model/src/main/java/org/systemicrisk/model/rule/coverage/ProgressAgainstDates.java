package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.ProgressStatus;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure whose dates say something else than its progress. */
final class ProgressAgainstDates implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-031",
                "progress that the dates contradict",
                Severity.ERROR,
                """
                The report prints what became of each plan next to lists of existing, new and planned measures, which follow from the dates.
                A measure that is said to be delivered and stands among the planned ones, or is said to be dropped and stands among those in
                operation, makes one of the two statements false.

                A measure that was dropped after it had begun has `until`.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        for (Measure measure : dossier.registry().measures()) {
            boolean planned = dossier.status(measure) == MeasureStatus.PLANNED;
            Progress progress = inForce.progress(measure).orElse(null);
            if (progress == null) {
                continue;
            }
            if (planned && progress.status() == ProgressStatus.DELIVERED) {
                remark(
                        measure,
                        progress,
                        "is said to be delivered, and by its dates it does not operate yet",
                        "give in since the date from which it operates, or correct the status",
                        dossier,
                        remarks);
            }
            if (!planned && measure.until() == null && progress.status() == ProgressStatus.DROPPED) {
                remark(
                        measure,
                        progress,
                        "is said to be dropped, and by its dates it still operates",
                        "give in until the date on which it ended, or correct the status",
                        dossier,
                        remarks);
            }
        }
    }

    /** What became of a withheld measure is withheld with it. */
    private static void remark(
            Measure measure, Progress progress, String words, String help, Dossier dossier, Remarks remarks) {
        boolean secret = dossier.isWithheld(measure.id());
        remarks.add(
                "measure " + measure.id(),
                progress.places().of("status"),
                "the measure " + measure.id()
                        + (secret ? " has dates that its progress for this assessment contradicts" : " " + words),
                secret ? "correct its dates or the status of its progress" : help);
    }
}
