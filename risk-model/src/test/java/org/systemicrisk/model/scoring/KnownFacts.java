package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.StepRange;
import org.systemicrisk.model.rating.Dimension;

/** Facts written down by a test, and criteria to hold against them. */
final class KnownFacts implements Facts {

    static final Scale RISK = scale("risk", "low", "medium", "high");
    private static final Scale YES_NO = scale("yes-no", "no", "yes");

    private final Map<String, Cell<BigDecimal>> figures = new HashMap<>();
    private final Map<String, Cell<AnswerValue>> answers = new HashMap<>();
    private final Map<Dimension, StepId> steps = new HashMap<>();

    static Scale scale(String name, String... steps) {
        return new Scale(
                name, Stream.of(steps).map(id -> Methods.step(id, id, null)).toList());
    }

    KnownFacts figure(String name, String value) {
        figures.put(name, Cell.of(new BigDecimal(value)));
        return this;
    }

    KnownFacts answer(String name, String value) {
        answers.put(name, Cell.of(AnswerValue.of(value)));
        return this;
    }

    KnownFacts withheldAnswer(String name) {
        answers.put(name, new Cell.Replaced<>(new RedactionId("r"), Published.NOTHING));
        return this;
    }

    KnownFacts withheldFigure(String name) {
        figures.put(name, new Cell.Replaced<>(new RedactionId("r"), Published.NOTHING));
        return this;
    }

    KnownFacts step(Dimension dimension, String step) {
        steps.put(dimension, new StepId(step));
        return this;
    }

    static Criterion from(String metric, String from) {
        return figure(metric, from, null, false);
    }

    static Criterion fromWhenKnown(String metric, String from) {
        return figure(metric, from, null, true);
    }

    static Criterion above(String metric, String above) {
        return figure(metric, null, above, false);
    }

    static Criterion between(String metric, String first, String second) {
        return new Criterion(
                metric,
                null,
                null,
                null,
                null,
                List.of(new BigDecimal(first), new BigDecimal(second)),
                true,
                null,
                null,
                Map.of(),
                Places.NONE);
    }

    private static Criterion figure(String metric, @Nullable String from, @Nullable String above, boolean whenKnown) {
        return new Criterion(
                metric,
                from == null ? null : new BigDecimal(from),
                above == null ? null : new BigDecimal(above),
                null,
                null,
                List.of(),
                whenKnown,
                null,
                null,
                Map.of(),
                Places.NONE);
    }

    static Criterion answered(String name, String step) {
        return new Criterion(
                null, null, null, null, null, List.of(), null, name, new StepId(step), Map.of(), Places.NONE);
    }

    static Criterion atLeast(Dimension dimension, String step) {
        return range(dimension, new StepRange(null, new StepId(step), null, Places.NONE));
    }

    static Criterion atMost(Dimension dimension, String step) {
        return range(dimension, new StepRange(null, null, new StepId(step), Places.NONE));
    }

    static Criterion is(Dimension dimension, String step) {
        return range(dimension, new StepRange(new StepId(step), null, null, Places.NONE));
    }

    private static Criterion range(Dimension dimension, StepRange range) {
        return new Criterion(
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Map.of(dimension.wire(), range),
                Places.NONE);
    }

    @Override
    public Optional<MetricId> metric(String name) {
        return Optional.of(new MetricId(name));
    }

    @Override
    public Optional<Cell<BigDecimal>> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    @Override
    public Optional<Cell<AnswerValue>> answer(String name) {
        return Optional.ofNullable(answers.get(name));
    }

    @Override
    public Optional<Scale> scaleOfAnswer(String name) {
        return Optional.of(YES_NO);
    }

    @Override
    public Optional<StepId> step(Dimension dimension) {
        return Optional.ofNullable(steps.get(dimension));
    }

    @Override
    public Optional<Scale> scaleOf(Dimension dimension) {
        return Optional.of(RISK);
    }
}
