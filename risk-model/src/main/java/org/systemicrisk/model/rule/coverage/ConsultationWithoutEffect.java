package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A consultation of which nobody can say what came of it. */
final class ConsultationWithoutEffect implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-020",
                "consultation that says neither what changed nor why nothing did",
                Severity.WARNING,
                """
                That somebody was asked says little. Readers want to see how outside knowledge came into the assessment: what was changed
                because of it, or why nothing was.
                """,
                "Article 42(4)(e), recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Consultation consultation : dossier.assessment().consultations()) {
            if (consultation.changed() == null && consultation.unchanged() == null) {
                remarks.add(
                        "consultation " + consultation.id(),
                        consultation.places().self(),
                        "the consultation " + consultation.id()
                                + " says neither what changed because of it nor why nothing did",
                        "add changed, or unchanged with the reason",
                        Dossier.contentOf(consultation.view()));
            }
        }
    }
}
