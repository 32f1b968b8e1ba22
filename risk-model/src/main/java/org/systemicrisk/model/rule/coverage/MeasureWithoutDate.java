package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure that has neither begun nor is due. */
final class MeasureWithoutDate implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-010",
                "measure without a date",
                Severity.WARNING,
                """
                Whether a measure is existing, new or planned follows from its dates. Without `since` it counts as planned, and without
                `due` nobody can say when it was to operate: an announcement that cannot be late.

                Measures that were dropped are not looked at.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Measure measure : InForce.in(dossier).measures()) {
            if (measure.since() == null && measure.due() == null) {
                remarks.add(
                        "measure " + measure.id(),
                        measure.places().self(),
                        "the measure " + measure.id()
                                + " has neither a day from which it operates nor one by which it will",
                        "add since if it operates, or due if it is planned");
            }
        }
    }
}
