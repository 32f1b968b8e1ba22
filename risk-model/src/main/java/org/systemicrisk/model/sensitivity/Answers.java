package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;

/**
 * The answers that were given for one dimension, and the inputs with some of them moved.
 *
 * @param all in the order of the methodology or the file; none where this edition does not hold all of them
 */
record Answers(Dimension dimension, List<MovableAnswer> all) {

    Answers {
        all = List.copyOf(all);
    }

    /** The answers for severity and for effectiveness, where there are any. */
    static List<Answers> of(Methodology methodology, Inputs inputs) {
        List<Answers> answers = new ArrayList<>();
        severity(methodology, inputs).ifPresent(all -> answers.add(new Answers(Dimension.SEVERITY, all)));
        effectiveness(methodology, inputs).ifPresent(all -> answers.add(new Answers(Dimension.EFFECTIVENESS, all)));
        return answers;
    }

    private static Optional<List<MovableAnswer>> severity(Methodology methodology, Inputs inputs) {
        SeverityInput input = inputs.severity();
        SeverityMethod method = methodology.severity();
        Optional<Scale> scale = methodology.scaleOf(Dimension.SEVERITY);
        if (input == null || method == null || scale.isEmpty() || input.parts().isEmpty()) {
            return Optional.empty();
        }
        List<String> options = IntStream.rangeClosed(1, scale.get().steps().size())
                .mapToObj(Integer::toString)
                .toList();
        List<MovableAnswer> answers = new ArrayList<>();
        for (String part : method.parts()) {
            Answer answer = input.parts().get(part);
            Optional<Integer> number = Optional.ofNullable(answer)
                    .flatMap(a -> a.answer().value())
                    .flatMap((AnswerValue value) -> value.number(scale.get()));
            if (answer == null || number.isEmpty()) {
                return Optional.of(List.of());
            }
            answers.add(new MovableAnswer(part, answer.confidence(), options, number.get() - 1));
        }
        return Optional.of(answers);
    }

    private static Optional<List<MovableAnswer>> effectiveness(Methodology methodology, Inputs inputs) {
        EffectivenessInput input = inputs.effectiveness();
        EffectivenessMethod method = methodology.effectiveness();
        if (input == null || method == null || input.answers().isEmpty()) {
            return Optional.empty();
        }
        List<String> options =
                method.maturity().stream().map(step -> step.id().value()).toList();
        List<MovableAnswer> answers = new ArrayList<>();
        for (QuestionAnswer answer : input.answers()) {
            int rank = answer.answer()
                    .value()
                    .map(id -> options.indexOf(id.value()))
                    .orElse(-1);
            if (rank < 0) {
                return Optional.of(List.of());
            }
            answers.add(new MovableAnswer(answer.question().value(), answer.confidence(), options, rank));
        }
        return Optional.of(answers);
    }

    /** The inputs with one answer moved; empty where there is no step beyond it. */
    Optional<Inputs> moved(Inputs inputs, int index, Direction direction) {
        if (all.get(index).next(direction).isEmpty()) {
            return Optional.empty();
        }
        byte[] moves = new byte[all.size()];
        moves[index] = (byte) direction.sign();
        return Optional.of(moved(inputs, moves));
    }

    /** The inputs with each answer moved by so many steps, -1, 0 or 1. */
    Inputs moved(Inputs inputs, byte[] moves) {
        return dimension == Dimension.SEVERITY ? severity(inputs, moves) : effectiveness(inputs, moves);
    }

    private Inputs severity(Inputs inputs, byte[] moves) {
        SeverityInput s = inputs.severity();
        if (s == null) {
            return inputs;
        }
        Map<String, Answer> parts = new LinkedHashMap<>(s.parts());
        for (int i = 0; i < moves.length; i++) {
            MovableAnswer answer = all.get(i);
            String value = answer.at(moves[i]);
            if (moves[i] != 0) {
                parts.computeIfPresent(answer.question(), (part, a) -> with(a, AnswerValue.of(value)));
            }
        }
        SeverityInput changed = new SeverityInput(parts, s.stated(), s.override(), s.source(), s.note(), s.places());
        return new Inputs(
                inputs.subject(),
                inputs.probability(),
                changed,
                inputs.inherent(),
                inputs.effectiveness(),
                inputs.residual());
    }

    private Inputs effectiveness(Inputs inputs, byte[] moves) {
        EffectivenessInput e = inputs.effectiveness();
        if (e == null) {
            return inputs;
        }
        List<QuestionAnswer> answers = new ArrayList<>(e.answers());
        for (int i = 0; i < moves.length; i++) {
            if (moves[i] != 0) {
                answers.set(i, with(answers.get(i), new MaturityId(all.get(i).at(moves[i]))));
            }
        }
        EffectivenessInput changed = new EffectivenessInput(
                answers, e.stated(), e.percent(), e.override(), e.source(), e.note(), e.places());
        return new Inputs(
                inputs.subject(),
                inputs.probability(),
                inputs.severity(),
                inputs.inherent(),
                changed,
                inputs.residual());
    }

    private static Answer with(Answer a, AnswerValue value) {
        return new Answer(
                a.answer().map(old -> value),
                a.why(),
                a.author(),
                a.date(),
                a.evidence(),
                a.confidence(),
                a.note(),
                a.places());
    }

    private static QuestionAnswer with(QuestionAnswer a, MaturityId value) {
        return new QuestionAnswer(
                a.question(),
                a.answer().map(old -> value),
                a.why(),
                a.author(),
                a.date(),
                a.evidence(),
                a.confidence(),
                a.note(),
                a.places());
    }
}
