package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/**
 * One rating put one step higher or lower, all others as they are: one that is judged by itself, or that of one of several that are rolled
 * up.
 *
 * @param subject whose rating is moved
 * @param shifts the other ratings that are others then, in the order in which they build on each other
 */
public record RatingMove(
        String subject, Dimension dimension, Direction direction, StepId from, StepId to, List<Shift> shifts) {

    public RatingMove {
        shifts = List.copyOf(shifts);
    }

    /** A rating moved down and up, as far as its scale has steps there. */
    static List<RatingMove> all(
            String subject, Dimension dimension, Scale scale, StepId now, Function<StepId, List<Shift>> shifts) {
        List<RatingMove> moves = new ArrayList<>();
        MovableAnswer.of(subject, null, scale, now).ifPresent(rating -> {
            for (Direction direction : Direction.values()) {
                rating.next(direction)
                        .map(StepId::new)
                        .ifPresent(to ->
                                moves.add(new RatingMove(subject, dimension, direction, now, to, shifts.apply(to))));
            }
        });
        return moves;
    }

    /** What becomes of one rating. */
    public Optional<Shift> of(Dimension rating) {
        return shifts.stream().filter(shift -> shift.dimension() == rating).findFirst();
    }
}
