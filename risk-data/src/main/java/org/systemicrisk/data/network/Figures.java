package org.systemicrisk.data.network;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

/** Which figures an assessment has: observed ones, and shares that are computed from observed ones. */
final class Figures {
    private final Assessment assessment;

    Figures(Assessment assessment) {
        this.assessment = assessment;
    }

    /** How many figures a metric has, in one territory or in all. */
    int count(MetricId metric, @Nullable Territory territory) {
        List<Observation> observations = assessment.observationsOf(metric).stream()
                .filter(o -> territory == null || o.territory().equals(territory))
                .toList();
        if (!observations.isEmpty()) {
            return observations.size();
        }
        Optional<ShareOf> share = assessment.registry().metric(metric).map(Metric::share);
        return share.map(parts -> Math.min(part(parts.of(), territory), part(parts.in(), territory)))
                .orElse(0);
    }

    /** The parts of a share are observed: a share of a share is not computed. */
    private int part(MetricId metric, @Nullable Territory territory) {
        return (int) assessment.observationsOf(metric).stream()
                .filter(o -> territory == null || o.territory().equals(territory))
                .count();
    }
}
