package org.systemicrisk.model.rule.coverage;

import java.time.LocalDate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.ProgressStatus;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure that slipped and has no date that could still be kept. */
final class SlippedWithoutNewDate implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-030",
                "measure that slipped without a new date",
                Severity.WARNING,
                """
                A measure that did not come in time needs a new day by which it will. As long as `due` lies before the day of the assessment
                that reports the delay, it is an announcement without a date.

                The rule looks at measures that do not operate and whose `progress` for this assessment is `slipped` or `in-progress`.
                """,
                "Article 35(1), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        LocalDate performed = dossier.dates().performed();
        for (Measure measure : dossier.registry().measures()) {
            boolean isLate = inForce.isPlanned(measure)
                    && measure.due() != null
                    && measure.due().latest().isBefore(performed);
            if (isLate
                    && inForce.progress(measure)
                            .filter(SlippedWithoutNewDate::isPending)
                            .isPresent()) {
                remarks.add(
                        "measure " + measure.id(),
                        measure.places().of("due"),
                        "the measure " + measure.id() + " is late, and its date is still " + measure.due()
                                + ", before the assessment was performed on " + performed,
                        "give in due the new day by which it will operate");
            }
        }
    }

    private static boolean isPending(Progress progress) {
        return progress.status() == ProgressStatus.SLIPPED || progress.status() == ProgressStatus.IN_PROGRESS;
    }
}
