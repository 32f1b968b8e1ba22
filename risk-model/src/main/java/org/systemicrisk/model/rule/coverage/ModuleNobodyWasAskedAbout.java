package org.systemicrisk.model.rule.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A module on which only the provider was heard. */
final class ModuleNobodyWasAskedAbout implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-019",
                "module on which nobody was consulted",
                Severity.NOTE,
                """
                Assumptions are to be tested with the groups that a risk concerns most. Where consultations were held, but none of them was
                about a module or one of its risks, its chapter rests on the provider's own view alone.

                Without any consultation at all, COV-018 says so once.
                """,
                "Recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        List<Consultation> consultations = dossier.assessment().consultations();
        Set<ModuleId> heard = new HashSet<>();
        for (Consultation consultation : consultations) {
            heard.addAll(consultation.modules());
            consultation
                    .risks()
                    .forEach(risk -> dossier.index().moduleOf(risk).ifPresent(module -> heard.add(module.id())));
        }
        for (RiskModule module : InForce.in(dossier).modules()) {
            if (!consultations.isEmpty() && !heard.contains(module.id())) {
                remarks.add(
                        "module " + module.id(),
                        module.places().of("id"),
                        "no consultation on record was about the module " + module.id() + " or one of its risks",
                        "add the module to the modules of a consultation that was about it in consultations.yaml, or consult somebody");
            }
        }
    }
}
