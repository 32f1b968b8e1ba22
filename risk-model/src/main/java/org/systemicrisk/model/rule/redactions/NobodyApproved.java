package org.systemicrisk.model.rule.redactions;

import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Nobody is recorded as having approved a removal. */
final class NobodyApproved implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-111",
                "redaction that nobody approved",
                Severity.WARNING,
                """
                To remove something from a public report is a decision that the authorities can ask about. The approver stays inside the company and is printed
                in no edition.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Redaction redaction : dossier.assessment().redactions()) {
            if (redaction.approver() == null || redaction.approver().isBlank()) {
                remarks.add(
                        "redaction " + redaction.id(),
                        redaction.places().of("id"),
                        "nobody is named who approved the redaction " + redaction.id(),
                        "add approver: the role that decided");
            }
        }
    }
}
