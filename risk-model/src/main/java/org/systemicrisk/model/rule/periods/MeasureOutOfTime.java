package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure shown as operating that had not begun on the day the ratings describe. */
final class MeasureOutOfTime implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-007",
                "measure credited that began after the day of the ratings",
                Severity.WARNING,
                """
                The ratings describe the state of one day (`state-as-of`). A measure that began later cannot have lowered a risk by then. Shown
                among the operating measures, it makes the residual risk look smaller than it was.

                Found are measures that began after that day and by the day the assessment was performed, so that the report shows them as
                new. A date known to the month or year counts from its first day. Measures that have ended are shown with their end, and no
                rule counts on them.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate day = dossier.dates().stateAsOf();
        for (Measure measure : dossier.registry().measures()) {
            PartialDate since = measure.since();
            if (since != null && since.earliest().isAfter(day) && dossier.status(measure) != MeasureStatus.PLANNED) {
                remarks.add(
                        "measure " + measure.id(),
                        measure.places().of("since"),
                        "the measure " + measure.id() + " is shown as operating, but began (" + since
                                + ") after the day whose state the ratings describe, " + day,
                        "choose a later state-as-of, or make sure that no answer counts on it and accept the finding",
                        since.toString(),
                        day.toString());
            }
        }
    }
}
