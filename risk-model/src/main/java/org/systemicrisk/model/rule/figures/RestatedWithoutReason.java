package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A correction of an earlier figure that does not say what was wrong. */
final class RestatedWithoutReason implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-019",
                "restated value without a reason",
                Severity.WARNING,
                """
                A figure that corrects an earlier one changes what authorities have already read. They ask what was wrong, and whether ratings that
                rested on it hold.

                A figure with `restates` needs a `footnote`, which is printed under it.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            if (figure.restates() != null
                    && (figure.footnote() == null || figure.footnote().isEmpty())) {
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of("restates"),
                        "the figure " + figure.metric() + " corrects an earlier one, and nothing says why",
                        "say in the column footnote what was wrong with the earlier value",
                        dossier.contentOf(figure));
            }
        }
    }
}
