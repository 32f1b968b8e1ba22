package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.lookup.IndexedList;
import org.systemicrisk.model.measurement.Territory;

/**
 * All figures of an assessment: the observations as they stand in the files, and the shares computed from them.
 *
 * @param observations in the order of the files, computed shares last
 */
public record Figures(List<Observation> observations) {

    public Figures {
        observations = IndexedList.by(Observation::metric, observations);
    }

    /** The observations of an assessment, and the shares that are computed from them. */
    public static Figures of(Assessment assessment) {
        List<Observation> all = new ArrayList<>(assessment.observations());
        all.addAll(Shares.computed(assessment));
        return new Figures(all);
    }

    /** The figure of a metric; with several territories, the one that is asked for. */
    public Optional<Observation> find(MetricId metric, @Nullable Territory territory) {
        return of(metric).stream()
                .filter(o -> territory == null || o.territory().equals(territory))
                .findFirst();
    }

    /** All figures of a metric. */
    public List<Observation> of(MetricId metric) {
        return IndexedList.all(observations, metric);
    }
}
