package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure that goes on after the assessment was complete. */
final class CountedAfterPerformance implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-002",
                "figure that ends after the assessment was performed",
                Severity.ERROR,
                """
                What had not happened when the assessment was performed cannot have been assessed. Either the figure was added later, then the
                assessment was not complete on the day it says, or one of the dates is wrong.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate performed = dossier.dates().performed();
        for (Observation figure : dossier.assessment().observations()) {
            if (figure.period().to().isAfter(performed)) {
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of("to"),
                        "the figure " + figure.metric() + " goes on until "
                                + figure.period().to()
                                + ", but the assessment was performed on " + performed + " ("
                                + dossier.dates().places().of("performed") + ")",
                        "end the figure on or before that day, or correct the date",
                        figure.period().toString(),
                        performed.toString());
            }
        }
    }
}
