package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
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

    /** The answers for each dimension, where there are any. */
    static List<Answers> of(Methodology methodology, Inputs inputs) {
        List<Answers> answers = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<List<MovableAnswer>> all = dimension == Dimension.EFFECTIVENESS
                    ? questions(methodology, inputs)
                    : parts(methodology, dimension, inputs.parts(dimension));
            all.ifPresent(given -> answers.add(new Answers(dimension, given)));
        }
        return answers;
    }

    private static Optional<List<MovableAnswer>> parts(
            Methodology methodology, Dimension dimension, Map<String, Answer> given) {
        Optional<Scale> result = methodology.scaleOf(dimension);
        List<String> names = partNames(methodology, dimension).stream()
                .filter(name -> given.containsKey(name) || !isReached(methodology, dimension, name))
                .toList();
        if (result.isEmpty() || names.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        List<MovableAnswer> answers = new ArrayList<>();
        for (String name : names) {
            Scale scale = methodology.scaleOfPart(name, result.get());
            Answer answer = given.get(name);
            Optional<MovableAnswer> movable = answer == null ? Optional.empty() : part(name, answer, scale);
            if (movable.isEmpty()) {
                return Optional.of(List.of());
            }
            answers.add(movable.get());
        }
        return Optional.of(answers);
    }

    private static List<String> partNames(Methodology methodology, Dimension dimension) {
        SeverityMethod severity = methodology.severity();
        return methodology
                .combinationOf(dimension)
                .map(combination -> combination.needs().stream()
                        .filter(operand -> operand.dimension().isEmpty())
                        .map(Operand::name)
                        .distinct()
                        .toList())
                .orElseGet(() -> dimension == Dimension.SEVERITY && severity != null ? severity.parts() : List.of());
    }

    /** Whether a part that nobody answered follows from conditions. */
    private static boolean isReached(Methodology methodology, Dimension dimension, String part) {
        return methodology.steppedOf(dimension).stream()
                .flatMap(method -> method.conditionsOf().stream())
                .anyMatch(conditions -> conditions.part().equals(part));
    }

    private static Optional<MovableAnswer> part(String name, Answer answer, Scale scale) {
        Optional<Step> step = answer.answer().value().flatMap((AnswerValue value) -> value.step(scale));
        return step.flatMap(s -> MovableAnswer.of(name, answer.confidence(), scale, s.id()));
    }

    private static Optional<List<MovableAnswer>> questions(Methodology methodology, Inputs inputs) {
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
        return dimension == Dimension.EFFECTIVENESS ? questionsMoved(inputs, moves) : partsMoved(inputs, moves);
    }

    private Inputs partsMoved(Inputs inputs, byte[] moves) {
        Map<String, Answer> parts = new LinkedHashMap<>(inputs.parts(dimension));
        for (int i = 0; i < moves.length; i++) {
            if (moves[i] != 0) {
                String value = all.get(i).at(moves[i]);
                parts.computeIfPresent(
                        all.get(i).question(),
                        (part, a) -> a.withAnswer(a.answer().map(old -> AnswerValue.of(value))));
            }
        }
        return MovedInputs.with(inputs, dimension, parts);
    }

    private Inputs questionsMoved(Inputs inputs, byte[] moves) {
        @Nullable EffectivenessInput e = inputs.effectiveness();
        if (e == null) {
            return inputs;
        }
        List<QuestionAnswer> answers = new ArrayList<>(e.answers());
        for (int i = 0; i < moves.length; i++) {
            if (moves[i] != 0) {
                QuestionAnswer given = answers.get(i);
                MaturityId moved = new MaturityId(all.get(i).at(moves[i]));
                answers.set(i, given.withAnswer(given.answer().map(old -> moved)));
            }
        }
        return MovedInputs.with(inputs, answers);
    }
}
