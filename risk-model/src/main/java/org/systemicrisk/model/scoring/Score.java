package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** A rating with how it came about. */
public record Score(Dimension dimension, Rating rating, Basis basis) {

    /** Nothing is known of a dimension. */
    static Score missing(Dimension dimension) {
        return new Score(dimension, new Rating.NotStated(), new Basis.Missing());
    }

    /** The step, when it is known exactly. */
    public Optional<StepId> step() {
        return rating.step();
    }

    /** The percentage behind it, computed or stated; only effectiveness has one. */
    public Optional<BigDecimal> percent() {
        if (basis instanceof Basis.Stated stated) {
            return Optional.ofNullable(stated.percent());
        }
        return derivation()
                .filter(Derivation.FromAnswers.class::isInstance)
                .map(Derivation.FromAnswers.class::cast)
                .filter(Derivation.FromAnswers::isShare)
                .map(Derivation.FromAnswers::number);
    }

    /**
     * The number that became the step, in the unit of its bands: a rate, a mean, a percentage. Empty where there is none: a
     * matrix has no number, a stated rating was looked up in no band, and what is withheld is gone.
     */
    public Optional<BigDecimal> value() {
        return derivation().flatMap(Derivation::value);
    }

    /** How it was computed, or would have been without an override. */
    public Optional<Derivation> derivation() {
        if (basis instanceof Basis.Computed computed) {
            return Optional.of(computed.derivation());
        }
        if (basis instanceof Basis.Overridden overridden) {
            return Optional.ofNullable(overridden.derivation());
        }
        return Optional.empty();
    }
}
