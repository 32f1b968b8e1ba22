package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An assessment that was made among colleagues only. */
final class NobodyConsulted implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-018",
                "no consultation",
                Severity.WARNING,
                """
                Recital 90 expects that the groups most concerned, their representatives, independent experts and civil society are asked
                where appropriate, and Article 42(4)(e) makes public which consultations were held. An assessment without any is not
                unlawful for that reason alone, but every authority will ask who was heard.
                """,
                "Article 42(4)(e), recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        if (dossier.assessment().consultations().isEmpty()) {
            remarks.add(
                    "assessment",
                    dossier.assessment().header().places().self(),
                    "no consultation is on record for this assessment",
                    "record in consultations.yaml who was asked, what they said and what changed because of it");
        }
    }
}
