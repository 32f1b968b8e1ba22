package org.systemicrisk.model.scoring;

import java.util.Optional;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Rating;

/**
 * What a methodology gives for some inputs.
 *
 * @param rating a step; two steps where a number lies in two bands; not stated where it lies in none
 * @param derivation how it came about
 */
record Result(Rating rating, Derivation derivation) {

    static Result at(StepId step, Derivation derivation) {
        return new Result(new Rating.At(step), derivation);
    }

    Optional<StepId> step() {
        return rating.step();
    }
}
