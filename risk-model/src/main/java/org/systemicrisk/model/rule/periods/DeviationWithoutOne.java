package org.systemicrisk.model.rule.periods;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A reason for another period where the period is that of the assessment. */
final class DeviationWithoutOne implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-015",
                "reason for a deviation that is none",
                Severity.NOTE,
                """
                The reason in the column `deviation` is printed under the figure. Where the figure covers exactly the data period it explains
                something that readers cannot find, and makes them doubt the dates.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            if (figure.deviation() != null
                    && figure.period().equals(dossier.dates().period())) {
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of("deviation"),
                        "a deviation is explained for " + figure.metric() + ", which covers exactly the data period",
                        "remove the reason, or give the figure its own days in from and to",
                        figure.deviation());
            }
        }
    }
}
