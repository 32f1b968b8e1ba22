package org.systemicrisk.model.diff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that stands on a scale.
 *
 * @param steps by how many steps of one scale it moved; absent where that cannot be said
 */
record Movement(What what, @Nullable Integer steps) {

    /**
     * What became of it, where either side may say how the other is read: both have to agree.
     *
     * @param onward the steps on the scale of the later side
     * @param backward the steps on the scale of the earlier side, seen from the later one
     */
    static Optional<Movement> of(Optional<Integer> onward, Optional<Integer> backward) {
        Optional<Integer> mirrored = backward.map(steps -> -steps);
        Optional<Integer> one = onward.or(() -> mirrored);
        Optional<Integer> other = mirrored.or(() -> onward);
        if (one.isEmpty() || Integer.signum(one.get()) != Integer.signum(other.orElseThrow())) {
            return Optional.of(new Movement(What.NOT_COMPARABLE, null));
        }
        int direction = Integer.signum(one.get());
        return direction == 0
                ? Optional.empty()
                : Optional.of(
                        new Movement(direction > 0 ? What.RAISED : What.LOWERED, one.equals(other) ? one.get() : null));
    }
}
