package org.systemicrisk.model.rule.figures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;

/** Of which metrics a metric is a part: by its own {@code part-of}, or because another is the sum of it. */
final class Wholes {

    private final Dossier dossier;
    private final Map<MetricId, Set<MetricId>> direct = new HashMap<>();

    private Wholes(Dossier dossier) {
        this.dossier = dossier;
        for (Metric metric : dossier.registry().metrics()) {
            if (metric.partOf() != null) {
                add(metric.id(), metric.partOf());
            }
            metric.sumOf().forEach(part -> add(part, metric.id()));
        }
    }

    static Wholes in(Dossier dossier) {
        return dossier.shared(Wholes.class, Wholes::new);
    }

    /** The nearest wholes that have a figure. */
    Set<MetricId> of(MetricId part) {
        Set<MetricId> found = new LinkedHashSet<>();
        Set<MetricId> seen = new HashSet<>(Set.of(part));
        Deque<MetricId> open = new ArrayDeque<>(direct(part));
        while (!open.isEmpty()) {
            MetricId whole = open.pop();
            if (seen.add(whole)) {
                if (dossier.figures(whole).isEmpty()) {
                    open.addAll(direct(whole));
                } else {
                    found.add(whole);
                }
            }
        }
        return found;
    }

    /** The metrics of which it is said to be a part, with figures or without. */
    Set<MetricId> direct(MetricId part) {
        return direct.getOrDefault(part, Set.of());
    }

    /** Whether everything in the part is in the whole as well: its days, and where it was counted. */
    static boolean holds(Observation whole, Observation part) {
        return whole.period().contains(part.period()) && whole.territory().covers(part.territory());
    }

    /** The first figure of a whole that a part, or a later stage, of the same days and places is surely above. */
    static Optional<Observation> exceeded(Observation part, List<Observation> wholes) {
        for (Observation whole : wholes) {
            if (holds(whole, part) && Spread.of(part).isAbove(Spread.of(whole))) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    private void add(MetricId part, MetricId whole) {
        direct.computeIfAbsent(part, id -> new LinkedHashSet<>()).add(whole);
    }
}
