package org.systemicrisk.model.rule.methodology;

import java.time.LocalDate;
import java.util.List;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.SignOff;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.MethodologyDigest;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An approved assessment that does not hold fast which methodology was applied. */
final class NoMethodologyDigest implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-117",
                "approved assessment without a digest of its methodology",
                Severity.NOTE,
                """
                Once an assessment has been approved, its methodology must stay as it was applied. A digest in the header shows later that it
                did (MET-107). It is asked for from the day after the last approval.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        AssessmentHeader header = dossier.assessment().header();
        if (header.methodologyDigest() == null && isApprovedBefore(header.signOff(), dossier.asOf())) {
            remarks.add(
                    "assessment " + dossier.assessment().id(),
                    header.places().of("methodology"),
                    "the assessment is approved, and nothing records the methodology " + header.methodology()
                            + " as it was applied",
                    "add methodology-digest: \""
                            + MethodologyDigest.of(dossier.assessment().methodology()) + "\"");
        }
    }

    /** Whether there are approvals, all with a day, and all before a day. */
    static boolean isApprovedBefore(List<SignOff> approvals, LocalDate day) {
        return !approvals.isEmpty()
                && approvals.stream().map(SignOff::date).allMatch(date -> date != null && date.isBefore(day));
    }
}
