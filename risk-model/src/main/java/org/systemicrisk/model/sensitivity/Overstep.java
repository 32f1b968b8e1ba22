package org.systemicrisk.model.sensitivity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

/**
 * A number goes past a border.
 *
 * @param step the step it is looked up as from there; absent where no band holds it
 * @param shifts the ratings that are others from there than now, in the order in which they build on each other
 */
public record Overstep(Direction direction, Margin margin, @Nullable StepId step, List<Shift> shifts) {

    public Overstep {
        shifts = List.copyOf(shifts);
    }

    /** What becomes of one rating. */
    public Optional<Shift> of(Dimension dimension) {
        return shifts.stream().filter(shift -> shift.dimension() == dimension).findFirst();
    }
}
