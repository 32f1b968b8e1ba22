package org.systemicrisk.model.disclosure;

import java.math.BigDecimal;
import org.systemicrisk.model.id.AssessmentId;

/**
 * What the public edition prints in place of a figure. It is computed once, when the edition is made, and is everything
 * the edition holds of the figure. No number in it is the figure itself.
 */
public sealed interface Published {

    /** The mark alone. */
    Published NOTHING = new Nothing();

    /** Dispatches on what is printed. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each form. */
    interface Visitor<R> {
        R nothing(Nothing nothing);

        R between(Between between);

        R near(Near near);

        R index(Index index);

        R direction(Direction direction);

        R magnitude(Magnitude magnitude);
    }

    /** Nothing but the mark. */
    record Nothing() implements Published {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /**
     * Bounds: the figure lies above the first and below the second.
     *
     * @param least the figure is greater
     * @param most the figure is less
     */
    record Between(BigDecimal least, BigDecimal most) implements Published {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.between(this);
        }
    }

    /**
     * The nearest multiple of a step. Halves are rounded away from zero.
     *
     * @param value a multiple of the step, at most half a step from the figure
     */
    record Near(BigDecimal value, BigDecimal step) implements Published {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.near(this);
        }
    }

    /**
     * The figure where the earlier one is 100.
     *
     * @param value a whole number; halves are rounded up
     * @param base the assessment whose figure is 100
     */
    record Index(BigDecimal value, AssessmentId base) implements Published {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(this);
        }
    }

    /**
     * Which way the figure went.
     *
     * @param base the assessment against whose figure it went
     */
    record Direction(Way way, AssessmentId base) implements Published {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.direction(this);
        }
    }

    /**
     * The power of ten.
     *
     * @param power the figure is greater than 10 to this power, and less than 10 to the next
     */
    record Magnitude(int power) implements Published {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.magnitude(this);
        }
    }

    /** Which way a figure went. */
    enum Way {
        ROSE,
        FELL,
        UNCHANGED
    }
}
