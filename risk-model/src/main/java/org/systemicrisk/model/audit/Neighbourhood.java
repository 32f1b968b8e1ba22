package org.systemicrisk.model.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

/** Which metrics have to do with which. Only what has to do with a withheld one, directly or through others, can give it away. */
final class Neighbourhood {

    private final Map<MetricId, Set<MetricId>> related = new HashMap<>();
    private final Map<MetricId, Set<MetricId>> wholes = new HashMap<>();
    private final Set<MetricId> told = new HashSet<>();
    private final Set<MetricId> divisors = new HashSet<>();
    private final Set<MetricId> withheld = new HashSet<>();

    private Neighbourhood() {}

    /** @param years whose redactions are looked at; they share their registry */
    static Neighbourhood of(List<Assessment> years) {
        Neighbourhood neighbourhood = new Neighbourhood();
        years.get(0).registry().metrics().forEach(neighbourhood::add);
        years.get(0).registry().publicFacts().forEach(fact -> neighbourhood.told.add(fact.metric()));
        years.stream().flatMap(year -> year.redactions().stream()).forEach(neighbourhood::add);
        return neighbourhood;
    }

    private void add(Metric metric) {
        MetricId id = metric.id();
        metric.sumOf().forEach(part -> addWhole(part, id));
        if (metric.partOf() != null) {
            addWhole(id, metric.partOf());
        }
        if (metric.stageAfter() != null) {
            relate(id, metric.stageAfter());
        }
        ShareOf share = metric.share();
        if (share != null) {
            divisors.add(share.in());
            relate(id, share.of());
            relate(id, share.in());
        }
        if (metric.alsoIn() != null && metric.alsoIn().value() != null) {
            told.add(id);
        }
    }

    private void add(Redaction redaction) {
        if (redaction.target() instanceof RedactionTarget.Figure figure) {
            withheld.add(figure.metric());
            redaction.presumed().forEach(presumption -> {
                relate(figure.metric(), presumption.share());
                relate(figure.metric(), presumption.in());
            });
        }
    }

    private void addWhole(MetricId part, MetricId whole) {
        wholes.computeIfAbsent(part, id -> new LinkedHashSet<>()).add(whole);
        relate(part, whole);
    }

    private void relate(MetricId one, MetricId other) {
        related.computeIfAbsent(one, id -> new LinkedHashSet<>()).add(other);
        related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(one);
    }

    /** Of which metrics a metric is a part: by its own {@code part-of}, or because another is the sum of it. */
    Set<MetricId> wholesOf(MetricId part) {
        return wholes.getOrDefault(part, Set.of());
    }

    /** Whether a share is one of its figures. */
    boolean isDivisor(MetricId metric) {
        return divisors.contains(metric);
    }

    /** Whether its figures stand outside the assessment too. */
    boolean isTold(MetricId metric) {
        return told.contains(metric);
    }

    /** Whether a figure that nobody counted can tell anything: it hangs together with two others, or stands elsewhere. */
    boolean connects(MetricId metric) {
        return isTold(metric) || related.getOrDefault(metric, Set.of()).size() > 1;
    }

    /** The withheld metrics, and all that have to do with them. */
    Set<MetricId> ofWithheld() {
        Set<MetricId> all = new HashSet<>(withheld);
        Deque<MetricId> open = new ArrayDeque<>(withheld);
        while (!open.isEmpty()) {
            related.getOrDefault(open.pop(), Set.of()).stream().filter(all::add).forEach(open::push);
        }
        return all;
    }
}
