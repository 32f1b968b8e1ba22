package org.systemicrisk.model.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * How steps and answers of one methodology are read under another: forwards as the later one's mappings say, backwards
 * where exactly one earlier step is read as the later one. Nothing is guessed; under one methodology everything is read as it
 * stands.
 */
final class StepReading {

    private final Methodology from;
    private final Methodology today;
    private final Map<String, Map<String, String>> tables = new HashMap<>();
    private final boolean same;

    private StepReading(Methodology from, Methodology to, Methodology today) {
        this.from = from;
        this.today = today;
        this.same = from.version().equals(to.version());
    }

    static StepReading forwards(Methodology then, Methodology today) {
        StepReading reading = new StepReading(then, today, today);
        mappings(then, today).forEach((name, steps) -> reading.tables.put(name, steps));
        return reading;
    }

    static StepReading backwards(Methodology then, Methodology today) {
        StepReading reading = new StepReading(today, then, today);
        mappings(then, today).forEach((name, steps) -> reading.tables.put(name, inverse(steps)));
        return reading;
    }

    private static Map<String, Map<String, String>> mappings(Methodology then, Methodology today) {
        Map<String, Map<String, String>> tables = new HashMap<>();
        for (LabelMapping mapping : today.mappings()) {
            if (mapping.from().equals(then.version())) {
                Map<String, String> steps = new HashMap<>();
                mapping.steps().forEach((step, read) -> steps.put(step, read.value()));
                tables.putIfAbsent(mapping.scale(), steps);
            }
        }
        return tables;
    }

    private static Map<String, String> inverse(Map<String, String> steps) {
        Map<String, String> inverse = new HashMap<>();
        Set<String> twice = new HashSet<>();
        steps.forEach((step, read) -> {
            if (inverse.put(read, step) != null) {
                twice.add(read);
            }
        });
        inverse.keySet().removeAll(twice);
        return inverse;
    }

    /** A step of a dimension's scale; empty when no mapping says how it is read. */
    Optional<StepId> step(Dimension dimension, StepId step) {
        return same
                ? Optional.of(step)
                : scaleName(dimension).flatMap(name -> read(name, step.value())).map(StepId::new);
    }

    /** A rating of a dimension. */
    Rating rating(Dimension dimension, Rating rating) {
        if (rating instanceof Rating.Below below) {
            return or(step(dimension, below.bound()).map(Rating.Below::new));
        }
        if (rating instanceof Rating.Above above) {
            return or(step(dimension, above.bound()).map(Rating.Above::new));
        }
        if (rating instanceof Rating.FromTo range) {
            return or(step(dimension, range.lowest())
                    .flatMap(low -> step(dimension, range.highest()).map(high -> range(low, high))));
        }
        return or(rating.step().flatMap(at -> step(dimension, at)).map(Rating.At::new));
    }

    /** Two steps that are read as one leave nothing open. */
    private static Rating range(StepId lowest, StepId highest) {
        return lowest.equals(highest) ? new Rating.At(lowest) : new Rating.FromTo(lowest, highest);
    }

    private static Rating or(Optional<? extends Rating> rating) {
        return rating.isPresent() ? rating.get() : new Rating.NotStated();
    }

    /** An answer to a question of a dimension, by its id. */
    Optional<String> answer(Dimension dimension, String id) {
        return same ? Optional.of(id) : read(LabelMapping.answersTo(dimension), id);
    }

    /** An answer to a part of a dimension, which is written as a step's number or id. */
    Optional<AnswerValue> answer(Dimension dimension, String part, AnswerValue value) {
        if (same) {
            return Optional.of(value);
        }
        Function<String, Optional<String>> read = id -> read(LabelMapping.answersTo(dimension), id);
        return read.apply(value.text())
                .or(() -> from.scale(part)
                        .or(() -> from.scaleOf(dimension))
                        .flatMap(scale -> id(value, scale))
                        .flatMap(read))
                .map(AnswerValue::of);
    }

    /** An answer on a scale of its own, written as a step's number or id. */
    Optional<AnswerValue> answerOn(String scale, AnswerValue value) {
        if (same) {
            return Optional.of(value);
        }
        return from.scale(scale)
                .flatMap(of -> id(value, of))
                .flatMap(id -> read(scale, id))
                .map(AnswerValue::of);
    }

    private static Optional<String> id(AnswerValue value, Scale scale) {
        return value.step(scale).map(step -> step.id().value());
    }

    /** The scale of the later methodology, by whose name mappings are filed. */
    private Optional<String> scaleName(Dimension dimension) {
        return today.scaleOf(dimension).map(Scale::name);
    }

    private Optional<String> read(String table, String step) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(step));
    }
}
