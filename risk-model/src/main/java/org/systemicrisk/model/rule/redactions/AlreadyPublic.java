package org.systemicrisk.model.rule.redactions;

import java.util.Optional;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure is withheld that was published, or is published by somebody. */
final class AlreadyPublic implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-107",
                "withheld figure that is public already",
                Severity.WARNING,
                """
                What is known cannot be kept secret, and withholding it costs the report its readers' trust. A metric with also-in is published in another
                document. A figure that the assessment before published, and that was not withheld there, raises the question what has changed since.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Redaction redaction : dossier.assessment().redactions()) {
            if (redaction.target() instanceof RedactionTarget.Figure figure) {
                elsewhere(figure.metric(), dossier)
                        .ifPresent(where -> tell(redaction, figure.metric(), where, remarks));
                lastYear(figure.metric(), dossier).ifPresent(where -> tell(redaction, figure.metric(), where, remarks));
            }
        }
    }

    private static void tell(Redaction redaction, MetricId metric, String where, Remarks remarks) {
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                "the figure of " + metric + " is withheld, but " + where,
                "delete the redaction, or say in harm what is new",
                where,
                Dossier.contentOf(redaction.harm()));
    }

    private static Optional<String> elsewhere(MetricId metric, Dossier dossier) {
        return dossier.registry()
                .metric(metric)
                .map(Metric::alsoIn)
                .map(published -> "also-in says that it is published elsewhere, in "
                        + published.places().self());
    }

    private static Optional<String> lastYear(MetricId metric, Dossier dossier) {
        return dossier.before()
                .filter(before -> before.dates().published() != null)
                .filter(before -> before.figure(metric)
                        .filter(figure -> !before.isWithheld(figure))
                        .isPresent())
                .map(before -> "the assessment " + before.assessment().id() + " published it");
    }
}
