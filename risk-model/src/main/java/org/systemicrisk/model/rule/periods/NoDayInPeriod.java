package org.systemicrisk.model.rule.periods;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure that was counted wholly outside the data period. */
final class NoDayInPeriod implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-001",
                "figure with no day in the data period",
                Severity.WARNING,
                """
                A figure from before or after the data period says nothing about it. A reason for the other days explains why, but does not bring them
                into the period.

                Found are figures whose own period has no day in common with the data period of the assessment. A figure that ends after the
                assessment was performed is found by PER-002.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Period data = dossier.dates().period();
        for (Observation figure : dossier.assessment().observations()) {
            if (!data.meets(figure.period())
                    && !figure.period().to().isAfter(dossier.dates().performed())) {
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of("from"),
                        "the figure " + figure.metric() + " covers "
                                + figure.period().from() + " to "
                                + figure.period().to() + ", no day of which lies in the data period, " + data.from()
                                + " to "
                                + data.to(),
                        "count it for days of the data period, or leave it to the assessment of the next year",
                        figure.period().toString(),
                        data.toString());
            }
        }
    }
}
