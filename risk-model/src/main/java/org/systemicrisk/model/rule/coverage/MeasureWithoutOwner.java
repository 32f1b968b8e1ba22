package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure for which nobody answers. */
final class MeasureWithoutOwner implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-009",
                "measure without an owner",
                Severity.WARNING,
                """
                The management body has to see to it that risks are properly managed and that the resources for it are there. That begins
                with a unit that answers for each measure: whom the compliance function can ask, and who notices when the measure stops
                working.

                Measures that were dropped or that ended before the data period are not looked at.
                """,
                "Articles 35(1)(f) and 41");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Measure measure : InForce.in(dossier).measures()) {
            if (measure.owner() == null) {
                remarks.add(
                        "measure " + measure.id(),
                        measure.places().self(),
                        "no unit is named that answers for the measure " + measure.id(),
                        "add owner with the id of a unit of governance.yaml");
            }
        }
    }
}
