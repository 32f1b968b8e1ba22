package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.methodology.Conditional;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;

/** What the conditions of a methodology ask of one module or risk: those by which a rating arises and those that change it. */
final class Asked {

    private final Figures figures;
    private final Inputs inputs;
    private final Map<Dimension, List<Criterion>> criteria = new EnumMap<>(Dimension.class);

    /** @param computed dimensions whose conditions count; a rating that was stated or set by hand asks for nothing */
    Asked(Methodology methodology, Figures figures, Inputs inputs, Predicate<Dimension> computed) {
        this.figures = figures;
        this.inputs = inputs;
        for (Dimension dimension : Dimension.values()) {
            methodology
                    .steppedOf(dimension)
                    .filter(method -> computed.test(dimension))
                    .ifPresent(method -> {
                        List<Criterion> asked = method.conditionals().stream()
                                .flatMap(Conditional::criteria)
                                .toList();
                        if (!asked.isEmpty()) {
                            criteria.put(dimension, asked);
                        }
                    });
        }
    }

    /** Whether conditions of a dimension ask for anything. */
    boolean asks(Dimension dimension) {
        return criteria.containsKey(dimension);
    }

    /** The answers that are asked for, each with the dimension that asks first. */
    Map<AskedReply, Dimension> replies() {
        Map<AskedReply, Dimension> replies = new LinkedHashMap<>();
        criteria.forEach((dimension, asked) ->
                asked.forEach(criterion -> reply(criterion).ifPresent(reply -> replies.putIfAbsent(reply, dimension))));
        return replies;
    }

    /** The metrics whose figures are asked for, each with the dimension that asks first. */
    Map<MetricId, Dimension> metrics() {
        Map<MetricId, Dimension> metrics = new LinkedHashMap<>();
        criteria.forEach((dimension, asked) -> asked.forEach(
                criterion -> metric(criterion).ifPresent(metric -> metrics.putIfAbsent(metric, dimension))));
        return metrics;
    }

    /** The name by which criteria ask for a metric's figure. */
    @Nullable
    String name(MetricId metric) {
        return criteria(asksFor(metric)).map(Criterion::metric).findFirst().orElse(null);
    }

    /** The numbers against which the figure of a metric is held. */
    List<BigDecimal> bounds(MetricId metric) {
        return criteria(asksFor(metric))
                .flatMap(criterion -> criterion.interval().ends())
                .toList();
    }

    /** All that the conditions of a dimension ask for, whether it decided or not. */
    Stream<Cell<?>> of(Dimension dimension) {
        return criteria.getOrDefault(dimension, List.of()).stream()
                .flatMap(criterion -> Stream.concat(figure(criterion).stream(), answer(criterion).stream()));
    }

    /** An answer and all that is asked for together with it. */
    Stream<Cell<?>> with(AskedReply reply) {
        return with(criterion -> reply(criterion).filter(reply::equals).isPresent());
    }

    /** The figure of a metric and all that is asked for together with it. */
    Stream<Cell<?>> with(MetricId metric) {
        return with(asksFor(metric));
    }

    private Stream<Cell<?>> with(Predicate<Criterion> asks) {
        return criteria.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(asks))
                .flatMap(entry -> of(entry.getKey()));
    }

    private Stream<Criterion> criteria(Predicate<Criterion> asks) {
        return criteria.values().stream().flatMap(List::stream).filter(asks);
    }

    private Predicate<Criterion> asksFor(MetricId metric) {
        return criterion -> metric(criterion).filter(metric::equals).isPresent();
    }

    private Optional<Cell<?>> figure(Criterion criterion) {
        return metric(criterion).flatMap(metric -> figures.find(metric, null)).map(Observation::value);
    }

    /** A part of severity is an answer too. */
    private Optional<Cell<?>> answer(Criterion criterion) {
        Optional<Answer> part = Optional.ofNullable(criterion.answer())
                .map(name -> inputs.parts(Dimension.SEVERITY).get(name));
        return reply(criterion).<Cell<?>>map(AskedReply::answer).or(() -> part.map(Answer::answer));
    }

    private Optional<MetricId> metric(Criterion criterion) {
        return inputs.metrics().stream()
                .filter(figure -> figure.asked().equals(criterion.metric()))
                .map(AskedFigure::metric)
                .findFirst();
    }

    private Optional<AskedReply> reply(Criterion criterion) {
        return inputs.answers().stream()
                .filter(reply -> reply.asked().equals(criterion.answer()))
                .findFirst();
    }
}
