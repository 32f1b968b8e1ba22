package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;

/** Moves each answer that conditions ask for by one step, all others as they are. */
final class ReplyTrial {

    private final Rescoring rescoring;
    private final Methodology methodology;
    private final Asked asked;

    ReplyTrial(Rescoring rescoring, Asked asked) {
        this.rescoring = rescoring;
        this.methodology = rescoring.methodology();
        this.asked = asked;
    }

    List<Tested<List<AnswerMove>>> answers() {
        List<Tested<List<AnswerMove>>> tested = new ArrayList<>();
        asked.replies().forEach((reply, dimension) -> {
            Optional<List<AnswerMove>> moves = Marks.lacks(asked.with(reply))
                    ? Optional.empty()
                    : movable(reply).map(this::moves);
            Marks.cell(moves, Marks.of(asked.with(reply)))
                    .ifPresent(cell -> tested.add(new Tested<>(dimension, reply.asked(), cell)));
        });
        return tested;
    }

    private Optional<MovableAnswer> movable(AskedReply reply) {
        Optional<Scale> scale = methodology.answers().stream()
                .filter(question -> question.id().equals(reply.asked()))
                .map(AskedAnswer::scale)
                .findFirst()
                .flatMap(methodology::scale);
        return scale.flatMap(steps -> reply.answer()
                .value()
                .flatMap(value -> value.step(steps))
                .flatMap(step -> MovableAnswer.of(reply.asked(), reply.confidence(), steps, step.id())));
    }

    private List<AnswerMove> moves(MovableAnswer answer) {
        List<AnswerMove> moves = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            answer.next(direction).ifPresent(to -> {
                List<Shift> shifts = rescoring.shifts(MovedInputs.with(rescoring.known(), answer.question(), to));
                moves.add(new AnswerMove(answer.question(), direction, answer.now(), to, shifts));
            });
        }
        return moves;
    }
}
