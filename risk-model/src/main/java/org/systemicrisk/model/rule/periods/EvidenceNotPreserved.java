package org.systemicrisk.model.rule.periods;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.systemicrisk.model.assessment.Evidence;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.registry.SourceKind;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A used figure whose data are not kept for three years, as the regulation asks. */
final class EvidenceNotPreserved implements Rule {

    private static final int YEARS = 3;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-005",
                "data behind the assessment not preserved for three years",
                Severity.ERROR,
                """
                The supporting documents of an assessment are preserved for at least three years after it was performed, for the authorities to ask
                for. A log that is overwritten after weeks is no such document; the extract that was drawn from it is, when it is kept.

                Every figure from the service's own data or tests (`kind: own-data` or `own-test` of its source) on which a text, a rating, a factor or
                a measure rests names its document in the column `evidence`. A document behind such a figure says until when it is kept, and no
                document may be given up sooner than three years after `performed`.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate least = dossier.dates().performed().plusYears(YEARS);
        Set<EvidenceId> behind = new HashSet<>();
        for (Observation figure : dossier.assessment().observations()) {
            if (isOwn(figure, dossier) && dossier.uses().isUsed(figure.metric())) {
                if (figure.evidence() == null) {
                    remarks.add(
                            "figure " + figure.metric(),
                            figure.places().of("metric"),
                            "the figure " + figure.metric()
                                    + " is used, and no document is named that preserves its data",
                            "name in the column evidence the extract it was taken from, kept until " + least
                                    + " at least",
                            "no evidence");
                } else {
                    behind.add(figure.evidence());
                }
            }
        }
        for (Evidence document : dossier.assessment().header().evidence()) {
            LocalDate until = document.keepUntil();
            if (until == null ? behind.contains(document.id()) : until.isBefore(least)) {
                remarks.add(
                        "evidence " + document.id(),
                        document.places().of("keep-until"),
                        until == null
                                ? "figures rest on " + document.id() + ", and nothing says until when it is kept"
                                : "the document " + document.id() + " is kept until " + until
                                        + ", less than three years after the assessment was performed",
                        "keep it until " + least + " at least, and say so in keep-until",
                        String.valueOf(until),
                        least.toString());
            }
        }
    }

    private static boolean isOwn(Observation figure, Dossier dossier) {
        return figure.source() != null
                && dossier.registry()
                        .source(figure.source().id())
                        .filter(source -> source.kind() == SourceKind.OWN_DATA || source.kind() == SourceKind.OWN_TEST)
                        .isPresent();
    }
}
