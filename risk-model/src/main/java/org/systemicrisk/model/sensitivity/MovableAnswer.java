package org.systemicrisk.model.sensitivity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;

/**
 * An answer among the answers that could have been given.
 *
 * @param question part of severity, or id of the question
 * @param options from the lowest to the highest
 * @param given rank of the answer among them, from 0
 */
record MovableAnswer(String question, @Nullable Confidence confidence, List<String> options, int given) {

    /** An answer among the steps of a scale; a step that says that nothing was rated is no step lower. */
    static Optional<MovableAnswer> of(String question, @Nullable Confidence confidence, Scale scale, StepId given) {
        List<String> options =
                scale.rated().stream().map(step -> step.id().value()).toList();
        int rank = options.indexOf(given.value());
        return rank < 0 ? Optional.empty() : Optional.of(new MovableAnswer(question, confidence, options, rank));
    }

    /** The answer as it was given. */
    String now() {
        return options.get(given);
    }

    /** The answer one step away; none beyond the last. */
    Optional<String> next(Direction direction) {
        int rank = given + direction.sign();
        return rank < 0 || rank >= options.size() ? Optional.empty() : Optional.of(options.get(rank));
    }

    /** The answer so many steps away, -1, 0 or 1; the last one instead of one beyond it. */
    String at(int move) {
        return options.get(Math.max(0, Math.min(options.size() - 1, given + move)));
    }
}
