package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A share of nobody knows what. */
final class ShareWithoutWhole implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-008",
                "share without a denominator",
                Severity.WARNING,
                """
                A percentage alone says little: nobody can tell one case in a hundred from ten thousand in a million, compare it with another year or
                test it. The whole must be known, if only by its size in a sample.

                A share is taken to have one when its row gives numerator and denominator or a sample size, or when its metric names its parts
                (`share: {of, in}`), at least one of which has a figure.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            dossier.registry()
                    .metric(figure.metric())
                    .filter(metric -> metric.measure() == MeasureOf.SHARE)
                    .filter(metric -> !isGrounded(figure, metric, dossier))
                    .ifPresent(metric -> remarks.add(
                            "figure " + figure.metric(),
                            figure.places().of("metric"),
                            "nothing says how many the share " + figure.metric() + " is a share of",
                            "fill the columns numerator and denominator or sample-size, or add share: {of, in} to the metric in metrics.yaml",
                            dossier.contentOf(figure)));
        }
    }

    private static boolean isGrounded(Observation figure, Metric metric, Dossier dossier) {
        ShareOf share = metric.share();
        return figure.denominator() != null
                || figure.sampleSize() != null
                || share != null
                        && !(dossier.figures(share.of()).isEmpty()
                                && dossier.figures(share.in()).isEmpty());
    }
}
