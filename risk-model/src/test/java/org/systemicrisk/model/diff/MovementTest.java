package org.systemicrisk.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Steps that are counted on the scales of both sides. */
class MovementTest {

    private static final Optional<Integer> NONE = Optional.empty();

    @Test
    void oneSideIsEnough() {
        assertThat(Movement.of(Optional.of(2), NONE)).contains(new Movement(What.RAISED, 2));
        assertThat(Movement.of(Optional.of(-1), NONE)).contains(new Movement(What.LOWERED, -1));
        assertThat(Movement.of(NONE, Optional.of(2))).contains(new Movement(What.LOWERED, -2));
        assertThat(Movement.of(NONE, Optional.of(-1))).contains(new Movement(What.RAISED, 1));
    }

    @Test
    void whereBothCountTheyHaveToAgree() {
        assertThat(Movement.of(Optional.of(2), Optional.of(-2))).contains(new Movement(What.RAISED, 2));
        assertThat(Movement.of(Optional.of(2), Optional.of(-1))).contains(new Movement(What.RAISED, null));
        assertThat(Movement.of(Optional.of(2), Optional.of(1))).contains(new Movement(What.NOT_COMPARABLE, null));
        assertThat(Movement.of(Optional.of(0), Optional.of(1))).contains(new Movement(What.NOT_COMPARABLE, null));
    }

    @Test
    void nothingMovedWhereNoStepIsCounted() {
        assertThat(Movement.of(Optional.of(0), NONE)).isEmpty();
        assertThat(Movement.of(Optional.of(0), Optional.of(0))).isEmpty();
    }

    @Test
    void nothingCanBeSaidWhereNeitherCounts() {
        assertThat(Movement.of(NONE, NONE)).contains(new Movement(What.NOT_COMPARABLE, null));
    }
}
