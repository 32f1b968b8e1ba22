package org.systemicrisk.data.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.measurement.Period;

/** Observations: given once, and with a reason where their period is not the assessment's. */
final class ObservationChecks {
    private final Inspection inspection;

    ObservationChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        Period period = inspection.assessment().header().dates().period();
        Map<List<Object>, Place> first = new HashMap<>();
        for (Observation observation : inspection.assessment().observations()) {
            Place place = observation.places().of("metric");
            Place earlier = first.putIfAbsent(List.of(observation.metric(), observation.territory()), place);
            if (earlier != null) {
                inspection.add(
                        Code.OBS_005,
                        place,
                        "the metric " + observation.metric() + " already has an observation at " + earlier,
                        "keep one of the two, or state their territories");
            }
            if (!observation.period().equals(period) && observation.deviation() == null) {
                inspection.add(
                        Code.OBS_006,
                        place,
                        "the period " + observation.period() + " differs from the assessment's, " + period,
                        "say why in the column deviation: it is printed as a footnote");
            }
            computed(observation, place);
        }
    }

    /** A share that was rounded was reported somewhere: it stands beside its parts, which may not give all of it. */
    private static boolean isReported(Observation observation) {
        return observation.value().value().filter(share -> share.step() != null).isPresent();
    }

    private void computed(Observation observation, Place place) {
        inspection.assessment().registry().metric(observation.metric()).ifPresent(metric -> {
            if (metric.share() != null && !isReported(observation)) {
                inspection.add(
                        Code.OBS_009,
                        place,
                        "the metric " + metric.id() + " is computed from "
                                + metric.share().of() + " and " + metric.share().in(),
                        "remove this row, or say in the column step to what the reported share was rounded");
            }
        });
    }
}
