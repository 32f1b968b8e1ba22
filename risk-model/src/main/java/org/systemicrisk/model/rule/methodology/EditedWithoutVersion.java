package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.MethodologyDigest;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A methodology that is no longer what it was when it was applied. */
final class EditedWithoutVersion implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-107",
                "methodology edited without a new version",
                Severity.ERROR,
                """
                An assessment names the version of the methodology it was made under. If the file of that version is edited afterwards, ratings
                that were approved and sent follow from a method nobody applied, and a change of method looks like a change of risk.

                `methodology-digest` in the assessment's header holds a digest of the methodology as it was applied. It covers scales, bands,
                matrices, questions and the texts that are printed; internal remarks and sources are left out. The header of the
                assessment that this one is compared to is looked at as well.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        check(dossier.assessment(), remarks);
        dossier.before().ifPresent(before -> check(before.assessment(), remarks));
    }

    private static void check(Assessment assessment, Remarks remarks) {
        AssessmentHeader header = assessment.header();
        String applied = header.methodologyDigest();
        String now = MethodologyDigest.of(assessment.methodology());
        if (applied != null && !applied.equals(now)) {
            remarks.add(
                    "assessment " + assessment.id(),
                    header.places().of("methodology-digest"),
                    "the methodology " + header.methodology() + " is not the one that was applied in " + assessment.id()
                            + ": the digest (checksum) of its content is \"" + now + "\" now",
                    "undo the edit and make it in a new version; when the assessment was rated anew, write the new digest here");
        }
    }
}
