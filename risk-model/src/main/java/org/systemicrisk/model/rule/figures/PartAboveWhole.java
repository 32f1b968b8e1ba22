package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A part that is greater than what it is a part of. */
final class PartAboveWhole implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-003",
                "part greater than its whole",
                Severity.ERROR,
                """
                What is a part of something cannot be more than all of it. Either one of the two numbers is wrong, or the smaller one was
                counted elsewhere or over another time than the greater.

                A metric is a part of another by its `part-of`, or because the other is the `sum-of` it. Where the whole has no figure,
                the whole of that whole is taken. Figures are compared when the period and the territory of the part lie within those of
                the whole; rounding (`step`) and words such as "about" count in favour of the figures.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Wholes wholes = Wholes.in(dossier);
        for (Metric metric : dossier.registry().metrics()) {
            for (Observation part : dossier.figures(metric.id())) {
                wholes.of(metric.id()).forEach(whole -> compare(part, whole, dossier, remarks));
            }
        }
    }

    private static void compare(Observation part, MetricId metric, Dossier dossier, Remarks remarks) {
        Wholes.exceeded(part, dossier.figures(metric)).ifPresent(whole -> {
            Telling telling = Telling.of(dossier, part, whole);
            String place = " (" + whole.places().of("value") + ")";
            remarks.add(
                    "figure " + part.metric(),
                    part.places().of("value"),
                    telling.isOpen()
                            ? telling.figure(part) + " is more than " + telling.figure(whole) + place
                                    + ", of which it is a part"
                            : part.metric() + " and " + whole.metric() + place
                                    + ", of which it is a part, do not fit together",
                    "find out which of the two was counted otherwise than its definition says, and correct it",
                    dossier.contentOf(part),
                    dossier.contentOf(whole));
        });
    }
}
