package org.systemicrisk.model.rule.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;

/**
 * What a reported share and its part say about a whole that is given nowhere.
 *
 * @param whole metric of the whole
 * @param share the reported share; the whole is that of its period and territory
 * @param part of which it is the share
 * @param spread between which numbers the whole must lie
 */
record Implied(MetricId whole, Observation share, Observation part, Spread spread) {

    /** Everything that is implied, by the whole. */
    static Map<MetricId, List<Implied>> in(Dossier dossier) {
        Map<MetricId, List<Implied>> implied = new LinkedHashMap<>();
        for (Observation share : dossier.assessment().observations()) {
            dossier.registry()
                    .metric(share.metric())
                    .flatMap(metric -> by(share, metric, dossier))
                    .ifPresent(one -> implied.computeIfAbsent(one.whole(), id -> new ArrayList<>())
                            .add(one));
        }
        return implied;
    }

    private static Optional<Implied> by(Observation share, Metric metric, Dossier dossier) {
        if (metric.share() == null) {
            return Optional.empty();
        }
        MetricId whole = metric.share().in();
        return Counterpart.of(share, metric.share().of(), dossier)
                .filter(part -> Counterpart.of(share, whole, dossier).isEmpty())
                .map(part -> new Implied(whole, share, part, Spread.of(part).wholeAt(Spread.of(share))));
    }

    /** When and where the whole was counted: what is implied for the same days and the same territory can be compared. */
    List<Object> frame() {
        return List.of(share.period(), share.territory());
    }

    /** {@code 10,737 of goods.reactive with 0.05 % of goods.reactive-share}. */
    String inWords(Telling telling) {
        return telling.figure(part) + " with " + telling.figure(share);
    }
}
