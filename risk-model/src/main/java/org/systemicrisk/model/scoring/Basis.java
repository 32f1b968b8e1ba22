package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rating.Rating;

/** What a rating rests on. */
public sealed interface Basis {

    /** Dispatches on the kind of basis. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of basis. */
    interface Visitor<R> {
        R computed(Computed basis);

        R stated(Stated basis);

        R overridden(Overridden basis);

        R missing(Missing basis);
    }

    /** It was computed. */
    record Computed(Derivation derivation) implements Basis {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.computed(this);
        }
    }

    /**
     * It was stated, because its inputs are not available.
     *
     * @param consistent the cells of the methodology's matrix that could have given it; empty without a matrix
     * @param percent a percentage that was stated with it
     */
    record Stated(List<MatrixCell> consistent, @Nullable BigDecimal percent) implements Basis {
        public Stated {
            consistent = List.copyOf(consistent);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stated(this);
        }
    }

    /**
     * It was set by hand.
     *
     * @param computed what would have been computed; {@link Rating.NotStated} when it could not be
     * @param derivation how that would have come about
     * @param number that was set with the step and is counted with in its place
     */
    record Overridden(
            Rating computed, @Nullable Derivation derivation, @Nullable BigDecimal number, String reason, String by)
            implements Basis {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.overridden(this);
        }
    }

    /** Nothing is known. */
    record Missing() implements Basis {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }
}
