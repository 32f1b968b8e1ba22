package org.systemicrisk.model.comparison;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/**
 * Reads answers that were given under one methodology among those of another, by its mappings, and says by how many steps an answer
 * moved. Empty where no mapping says how the earlier one is read, or where an answer is none of those that can be given.
 */
public final class AnswerReading {

    private final Methodology then;
    private final Methodology today;
    private final StepReading steps;

    public AnswerReading(Methodology then, Methodology today) {
        this.then = then;
        this.today = today;
        this.steps = StepReading.forwards(then, today);
    }

    /** The steps between two answers to a part of a dimension. */
    public Optional<Integer> ofPart(Dimension dimension, String part, AnswerValue before, AnswerValue now) {
        Optional<Scale> scale = today.scale(part).or(() -> today.scaleOf(dimension));
        return between(
                steps.answer(dimension, part, before).flatMap(read -> scale.flatMap(on -> rank(read, on))),
                scale.flatMap(on -> rank(now, on)));
    }

    /** The steps between two answers to a question that conditions ask. */
    public Optional<Integer> ofAsked(String asked, AnswerValue before, AnswerValue now) {
        Optional<Scale> scale = scale(today, asked).flatMap(today::scale);
        return between(
                scale(then, asked)
                        .flatMap(name -> steps.answerOn(name, before))
                        .flatMap(read -> scale.flatMap(on -> rank(read, on))),
                scale.flatMap(on -> rank(now, on)));
    }

    /** The steps between two answers about the maturity of measures. */
    public Optional<Integer> ofMaturity(MaturityId before, MaturityId now) {
        return between(
                steps.answer(Dimension.EFFECTIVENESS, before.value()).flatMap(this::maturity), maturity(now.value()));
    }

    private Optional<Integer> maturity(String id) {
        EffectivenessMethod method = today.effectiveness();
        List<String> ids = method == null
                ? List.of()
                : method.maturity().stream()
                        .map(MaturityStep::id)
                        .map(MaturityId::value)
                        .toList();
        return Optional.of(ids.indexOf(id)).filter(rank -> rank >= 0);
    }

    private static Optional<Integer> rank(AnswerValue value, Scale scale) {
        return value.step(scale).flatMap(step -> scale.rank(step.id()));
    }

    private static Optional<String> scale(Methodology method, String asked) {
        return method.answers().stream()
                .filter(answer -> answer.id().equals(asked))
                .map(AskedAnswer::scale)
                .findFirst();
    }

    private static Optional<Integer> between(Optional<Integer> before, Optional<Integer> now) {
        return before.flatMap(from -> now.map(to -> to - from));
    }
}
