package org.systemicrisk.model.rule.periods;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure that was counted partly outside the data period. */
final class BeyondPeriod implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-003",
                "figure that reaches beyond the data period",
                Severity.WARNING,
                """
                Days outside the data period make a figure greater than the period's own, and cannot be compared with figures that keep to it. A state
                read on one day is another thing.

                Found are figures with days in the data period and days before or after it. PER-001 finds figures without any day in it, PER-002 those
                that end after the assessment was performed.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Period data = dossier.dates().period();
        for (Observation figure : dossier.assessment().observations()) {
            Period own = figure.period();
            if (data.meets(own)
                    && !data.contains(own)
                    && !own.to().isAfter(dossier.dates().performed())) {
                boolean early = own.from().isBefore(data.from());
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of(early ? "from" : "to"),
                        "the figure " + figure.metric()
                                + (early
                                        ? " begins on " + own.from() + ", before the data period (" + data.from() + ")"
                                        : " goes on until " + own.to() + ", after the data period (" + data.to() + ")"),
                        "count only the days of the data period, or say in its footnote how many fall outside",
                        own.toString(),
                        data.toString());
            }
        }
    }
}
