package org.systemicrisk.model.rule.coverage;

import java.time.LocalDate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An earlier promise of which the report says nothing. */
final class PromiseWithoutProgress implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-021",
                "earlier plan of which nothing is said",
                Severity.WARNING,
                """
                Assessments build on each other. A measure that an earlier one announced has begun by now, or the report says what became of
                it: delivered, in progress, slipped or dropped.

                A measure counts as announced earlier when it was due by the day on which this assessment was performed, or when an earlier
                assessment has an entry in its `progress`. The rule is silent once it operates or has an entry for this assessment.
                """,
                "Article 35(1), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        LocalDate performed = dossier.dates().performed();
        for (Measure measure : dossier.registry().measures()) {
            boolean wasDue = measure.due() != null && !measure.due().latest().isAfter(performed);
            if (inForce.isPlanned(measure)
                    && inForce.progress(measure).isEmpty()
                    && (wasDue || inForce.wasReported(measure))) {
                remarks.add(
                        "measure " + measure.id(),
                        wasDue ? measure.places().of("due") : measure.places().of("progress"),
                        "the measure " + measure.id()
                                + (wasDue ? " was due by " + measure.due() : " was planned in an earlier assessment")
                                + ", does not operate, and nothing is said about it for "
                                + dossier.assessment().id(),
                        "add to progress {assessment: \"" + dossier.assessment().id()
                                + "\", status: …, why: …}, or since if it operates");
            }
        }
    }
}
