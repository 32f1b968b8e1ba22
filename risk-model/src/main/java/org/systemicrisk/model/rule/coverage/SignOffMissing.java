package org.systemicrisk.model.rule.coverage;

import java.util.EnumSet;
import java.util.Set;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.SignOff;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.UnitKind;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An assessment that those responsible have not approved. */
final class SignOffMissing implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-024",
                "no dated sign-off by board or compliance",
                Severity.WARNING,
                """
                The management body is accountable for how risks are managed, and the compliance function has to see to it that they are
                identified and properly reported. Both show it by a dated approval of the assessment.

                The rule asks for one entry of `sign-off` with a date for a unit of kind `management-body`, and one for a unit of kind
                `compliance-function`. While the report is being prepared the warning is a reminder.
                """,
                "Article 41(2) and (3), (5) to (7)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<UnitKind> signed = EnumSet.noneOf(UnitKind.class);
        AssessmentHeader header = dossier.assessment().header();
        for (SignOff signOff : header.signOff()) {
            if (signOff.date() != null) {
                dossier.registry().unit(signOff.body()).ifPresent(unit -> signed.add(unit.kind()));
            }
        }
        if (!signed.contains(UnitKind.MANAGEMENT_BODY)) {
            missing("management body", "management-body", header, remarks);
        }
        if (!signed.contains(UnitKind.COMPLIANCE_FUNCTION)) {
            missing("compliance function", "compliance-function", header, remarks);
        }
    }

    private static void missing(String body, String kind, AssessmentHeader header, Remarks remarks) {
        remarks.add(
                "assessment",
                header.places().of("sign-off"),
                "no dated sign-off of the " + body + " is on record",
                "add to sign-off the unit of kind " + kind + " with its role and the date");
    }
}
