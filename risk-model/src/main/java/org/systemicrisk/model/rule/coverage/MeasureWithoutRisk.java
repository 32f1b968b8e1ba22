package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure that mitigates nothing in particular. */
final class MeasureWithoutRisk implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-008",
                "measure that acts on no risk",
                Severity.WARNING,
                """
                Measures are to be tailored to the systemic risks that were identified. A measure that names no risk cannot be weighed
                against any, and whoever reads about a risk does not find it.

                Risks that have ended do not count. Measures that were dropped or that ended before the data period are not looked at.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        for (Measure measure : inForce.measures()) {
            boolean acts = measure.risks().stream()
                    .anyMatch(risk ->
                            dossier.index().risk(risk).filter(inForce::counts).isPresent());
            if (!acts) {
                remarks.add(
                        "measure " + measure.id(),
                        measure.places().of("risks"),
                        "the measure " + measure.id() + " names "
                                + (measure.risks().isEmpty()
                                        ? "no risk that it acts on"
                                        : "no risk of this assessment"),
                        "write in risks the ids of the risks that it acts on",
                        dossier.contentOf(measure));
            }
        }
    }
}
