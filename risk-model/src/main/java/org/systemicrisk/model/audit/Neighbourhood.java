package org.systemicrisk.model.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

/** The metrics that have to do with withheld ones, directly or through others. Nothing else can give them away. */
final class Neighbourhood {

    private final Map<MetricId, List<MetricId>> related = new HashMap<>();

    private Neighbourhood() {}

    /** @param years whose redactions are looked at; they share their registry */
    static Set<MetricId> ofWithheld(List<Assessment> years) {
        Neighbourhood neighbourhood = new Neighbourhood();
        years.get(0).registry().metrics().forEach(neighbourhood::relate);
        Set<MetricId> withheld = new HashSet<>();
        for (Assessment year : years) {
            for (Redaction redaction : year.redactions()) {
                if (redaction.target() instanceof RedactionTarget.Figure figure) {
                    withheld.add(figure.metric());
                    redaction.presumed().forEach(presumption -> {
                        neighbourhood.relate(figure.metric(), presumption.share());
                        neighbourhood.relate(figure.metric(), presumption.in());
                    });
                }
            }
        }
        return neighbourhood.around(withheld);
    }

    private void relate(Metric metric) {
        metric.sumOf().forEach(part -> relate(metric.id(), part));
        if (metric.partOf() != null) {
            relate(metric.id(), metric.partOf());
        }
        ShareOf share = metric.share();
        if (share != null) {
            relate(metric.id(), share.of());
            relate(metric.id(), share.in());
        }
    }

    private void relate(MetricId one, MetricId other) {
        related.computeIfAbsent(one, id -> new ArrayList<>()).add(other);
        related.computeIfAbsent(other, id -> new ArrayList<>()).add(one);
    }

    private Set<MetricId> around(Set<MetricId> metrics) {
        Set<MetricId> all = new HashSet<>(metrics);
        Deque<MetricId> open = new ArrayDeque<>(metrics);
        while (!open.isEmpty()) {
            related.getOrDefault(open.pop(), List.of()).stream()
                    .filter(all::add)
                    .forEach(open::push);
        }
        return all;
    }
}
