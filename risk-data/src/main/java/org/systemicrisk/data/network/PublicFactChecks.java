package org.systemicrisk.data.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.Registry;

/** Public facts: given once for each place where they stand, and with the rounding of a share. */
final class PublicFactChecks {
    private final Inspection inspection;

    PublicFactChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        Registry registry = inspection.assessment().registry();
        Map<List<Object>, Place> first = new HashMap<>();
        for (PublicFact fact : registry.publicFacts()) {
            Place place = fact.places().of("metric");
            Place earlier =
                    first.putIfAbsent(List.of(fact.metric(), fact.period(), fact.territory(), fact.where()), place);
            if (earlier != null) {
                inspection.add(
                        Code.OBS_005,
                        place,
                        "the metric " + fact.metric() + " already has a value there for the same period, at " + earlier,
                        "keep one of the two, or say in the column where in which places they stand");
            }
            registry.metric(fact.metric()).ifPresent(metric -> share(metric, fact));
        }
    }

    /** Elsewhere a share may be printed with more or fewer decimals than here. */
    private void share(Metric metric, PublicFact fact) {
        if (metric.share() != null && fact.value().isExact()) {
            inspection.add(
                    Code.OBS_009,
                    fact.places().of("metric"),
                    "the metric " + metric.id() + " is computed from "
                            + metric.share().of() + " and " + metric.share().in(),
                    "say in the column step to what the public share was rounded");
        }
    }
}
