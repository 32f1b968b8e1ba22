package org.systemicrisk.model.sensitivity;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;

/**
 * One answer put one step higher or lower, all others as they are.
 *
 * @param question part of severity, or id of the question
 * @param from the answer as it was given
 * @param to the answer it is moved to
 * @param shifts the ratings that are others then, in the order in which they build on each other
 */
public record AnswerMove(String question, Direction direction, String from, String to, List<Shift> shifts) {

    public AnswerMove {
        shifts = List.copyOf(shifts);
    }

    /** What becomes of one rating. */
    public Optional<Shift> of(Dimension dimension) {
        return shifts.stream().filter(shift -> shift.dimension() == dimension).findFirst();
    }
}
