package org.systemicrisk.model.rule.scores;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Two probabilities are compared that were read from different rates. */
final class ProbabilityFromAnotherMetric implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-011",
                "probability from another rate than before",
                Severity.WARNING,
                """
                A rate decides the probability. When another rate decides it this year, a change of the rating can come from the rate alone, and so can
                its absence; the comparison with the assessment before says nothing about the risk.

                The comparison holds when the new rate was also measured for the assessment before and gives the same probability as was rated then.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().ifPresent(before -> {
            Map<String, MetricId> earlier = new HashMap<>();
            Rated.all(before).forEach(rated -> metric(rated).ifPresent(metric -> earlier.put(rated.id(), metric)));
            for (Rated rated : Rated.all(dossier)) {
                MetricId then = earlier.get(rated.id());
                MetricId now = metric(rated).orElse(then);
                if (then != null
                        && now != null
                        && !now.equals(then)
                        && isCompared(rated, dossier)
                        && !wasTheSame(now, rated, before)) {
                    tell(rated, now, then, before, remarks);
                }
            }
        });
    }

    private static void tell(Rated rated, MetricId now, MetricId then, Dossier before, Remarks remarks) {
        remarks.add(
                rated.subject(),
                rated.byHand(Dimension.PROBABILITY)
                        .map(by -> by.places().of("metric"))
                        .orElse(rated.at("probability")),
                "the probability of " + rated.id() + " is read from " + now + ", that of the assessment "
                        + before.assessment().id() + " from " + then + ", and the two are compared",
                before.figure(now).isPresent()
                        ? "say in explanation that another rate decides, and accept this finding"
                        : "add last year's figure of " + now + " to the observations of "
                                + before.assessment().id() + ": with it the probability may prove the same",
                now.value(),
                then.value());
    }

    private static Optional<MetricId> metric(Rated rated) {
        return Optional.ofNullable(rated.probability()).map(probability -> probability.metric());
    }

    private static boolean isCompared(Rated rated, Dossier dossier) {
        return dossier.change(rated.id(), Dimension.PROBABILITY)
                .filter(change -> change.change() == Change.RAISED
                        || change.change() == Change.LOWERED
                        || change.change() == Change.UNCHANGED)
                .isPresent();
    }

    private static boolean wasTheSame(MetricId metric, Rated rated, Dossier before) {
        Optional<StepId> rate = before.figure(metric)
                .flatMap(figure -> figure.value().value())
                .map(Quantity::value)
                .flatMap(value -> Optional.ofNullable(
                                before.assessment().methodology().probability())
                        .stream()
                        .flatMap(method -> method.bands().stream())
                        .filter(band -> band.holds(value))
                        .map(Band::step)
                        .findFirst());
        return rate.isPresent()
                && before.scores(rated.id())
                        .flatMap(scores -> scores.of(Dimension.PROBABILITY).step())
                        .equals(rate);
    }
}
