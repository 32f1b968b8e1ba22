package org.systemicrisk.model.rule.scores;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.MetricKind;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A residual risk is rated lower than before, and a figure that shows how much of it there is got worse. */
final class FellWhileExposureGrew implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-010",
                "rating that fell while exposure got worse",
                Severity.ERROR,
                """
                A rating may fall although more people meet the risk, but then there is a reason that outweighs the figure, and somebody has to stand for it.
                Without one the rating contradicts the provider's own indicator.

                The figures that count are those of kind exposure with worse-when: those a factor of the module names, those of the module itself, and the
                rate behind the probability. Counts are compared when both periods have the same length within a tenth, and all figures when they are of the
                same territory. The finding is answered by an explanation that refers to the figure, together with by under residual.
                """,
                "Article 34(1) and (2)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Optional<Dossier> before = dossier.before();
        if (before.isEmpty()) {
            return;
        }
        for (Rated rated : Rated.all(dossier)) {
            boolean fell = dossier.change(rated.id(), Dimension.RESIDUAL)
                    .filter(change -> change.change() == Change.LOWERED)
                    .isPresent();
            if (fell) {
                Set<MetricId> explained = explained(rated);
                tied(rated, dossier).stream()
                        .filter(metric -> !explained.contains(metric.id()))
                        .forEach(metric -> Trend.of(metric, before.get(), dossier)
                                .filter(Trend::isWorse)
                                .ifPresent(trend -> tell(rated, trend, dossier, remarks)));
            }
        }
    }

    private static void tell(Rated rated, Trend trend, Dossier dossier, Remarks remarks) {
        MetricId metric = trend.now().metric();
        String fact = trend.isWithheld()
                ? " fell, and nobody has explained and signed it in view of " + metric + ", whose values are withheld"
                : " fell, although " + metric + " got worse, from " + Dossier.number(trend.then()) + " to "
                        + dossier.say(trend.now());
        remarks.add(
                rated.subject(),
                rated.at("explanation"),
                "the residual risk of " + rated.id() + fact,
                "say in explanation, with {figure " + metric
                        + "}, what outweighs it, and under residual by whom that was"
                        + " decided; or correct the rating",
                dossier.contentOf(trend.now()),
                trend.contentBefore(),
                Dossier.contentOf(rated.explanation()));
    }

    /** The metrics of which somebody says in the explanation why they do not count; none when nobody has signed. */
    private static Set<MetricId> explained(Rated rated) {
        Set<MetricId> explained = new LinkedHashSet<>();
        Prose explanation = rated.explanation();
        if (explanation != null && rated.residual() != null && rated.residual().by() != null) {
            explanation.forEachDeep(node -> {
                if (node instanceof ProseNode.FigureRef figure) {
                    explained.add(figure.metric());
                }
            });
        }
        return explained;
    }

    private static List<Metric> tied(Rated rated, Dossier dossier) {
        Set<MetricId> ids = new LinkedHashSet<>();
        if (rated.isModule()) {
            dossier.ratings(rated.module())
                    .ifPresent(ratings -> ratings.factors().forEach(factor -> ids.addAll(factor.exposure())));
            dossier.index().metricsOf(rated.module()).forEach(metric -> ids.add(metric.id()));
        }
        if (rated.probability() != null && rated.probability().metric() != null) {
            ids.add(rated.probability().metric());
        }
        return ids.stream()
                .flatMap(id -> dossier.registry().metric(id).stream())
                .filter(metric -> metric.kind() == MetricKind.EXPOSURE)
                .toList();
    }
}
