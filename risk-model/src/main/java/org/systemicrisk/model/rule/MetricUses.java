package org.systemicrisk.model.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;

/** Which metrics the texts, the ratings and the registry rest on, and which of them are compared with a year ago. */
public final class MetricUses {

    private final Set<MetricId> used = new HashSet<>();
    private final Set<MetricId> compared = new HashSet<>();
    private final Set<MetricId> related = new HashSet<>();
    private final Map<MetricId, ShareOf> shares = new HashMap<>();

    private MetricUses() {}

    static MetricUses of(Dossier dossier) {
        MetricUses uses = new MetricUses();
        dossier.registry().metrics().forEach(uses::relations);
        dossier.writings()
                .forEach(writing -> writing.sentences().forEach(sentence -> uses.sentence(sentence, dossier)));
        dossier.assessment().ratings().forEach(uses::ratings);
        dossier.registry().measures().forEach(uses::measure);
        dossier.registry().signals().forEach(uses::signal);
        uses.withParts(uses.used);
        uses.withParts(uses.compared);
        return uses;
    }

    /** Whether a text, a rating, a factor, a measure or a signal rests on it, or on a share of which it is a part. */
    public boolean isUsed(MetricId metric) {
        return used.contains(metric);
    }

    /** Whether somebody compares its figure with that of a year ago: a text, a rating, or a measure with its baseline. */
    public boolean isCompared(MetricId metric) {
        return compared.contains(metric);
    }

    /** Whether another metric is defined by it, as its part, its whole, or a stage of the same procedure. */
    public boolean isRelated(MetricId metric) {
        return related.contains(metric);
    }

    private void relations(Metric metric) {
        ShareOf share = metric.share();
        if (share != null) {
            shares.put(metric.id(), share);
            relate(metric, share.of());
            relate(metric, share.in());
        }
        Stream.concat(Stream.ofNullable(metric.partOf()), Stream.ofNullable(metric.stageAfter()))
                .forEach(other -> relate(metric, other));
        metric.sumOf().forEach(other -> relate(metric, other));
    }

    private void relate(Metric metric, MetricId other) {
        related.add(metric.id());
        related.add(other);
    }

    private void sentence(Sentence sentence, Dossier dossier) {
        Set<MetricId> named = named(sentence);
        used.addAll(named);
        if (!named.isEmpty()
                && Stream.of(WordList.RISE, WordList.FALL, WordList.REMAIN)
                        .anyMatch(kind -> sentence.has(kind, dossier.lexicon()))) {
            compared.addAll(named);
        }
    }

    private static Set<MetricId> named(Sentence sentence) {
        Set<MetricId> named = new HashSet<>();
        for (ProseNode node : sentence.references(ProseNode.class)) {
            if (node instanceof ProseNode.FigureRef ref) {
                named.add(ref.metric());
            } else if (node instanceof ProseNode.ShareRef ref) {
                named.add(ref.part());
                named.add(ref.whole());
            } else if (node instanceof ProseNode.PeriodRef ref && ref.metric() != null) {
                named.add(ref.metric());
            }
        }
        return named;
    }

    private void ratings(ModuleRatings ratings) {
        probability(ratings.probability());
        ratings.risks().forEach(risk -> {
            probability(risk.probability());
            risk.teams().forEach(team -> probability(team.probability()));
        });
        ratings.factors().forEach(factor -> used.addAll(factor.exposure()));
    }

    private void probability(@Nullable ProbabilityInput input) {
        if (input != null && input.metric() != null) {
            used.add(input.metric());
            compared.add(input.metric());
        }
    }

    private void signal(Signal signal) {
        if (signal.measured() != null) {
            used.add(signal.measured().metric());
        }
    }

    private void measure(Measure measure) {
        measure.effects().forEach(effect -> {
            used.add(effect.metric());
            if (effect.baseline() != null) {
                compared.add(effect.metric());
            }
        });
        if (measure.indicator() != null && measure.indicator().metric() != null) {
            used.add(measure.indicator().metric());
        }
    }

    /** What rests on a share rests on its parts. */
    private void withParts(Set<MetricId> metrics) {
        Deque<MetricId> open = new ArrayDeque<>(metrics);
        while (!open.isEmpty()) {
            ShareOf share = shares.get(open.pop());
            if (share != null) {
                Stream.of(share.of(), share.in()).filter(metrics::add).forEach(open::push);
            }
        }
    }
}
