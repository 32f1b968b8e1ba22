package org.systemicrisk.model.inference;

import java.util.Set;

/**
 * Whether a withheld figure is protected: for all the reader knows, it may lie as low as the lower protection limit, and
 * it may lie as high as the upper one (sliding protection, as statistical offices test the feasibility interval of a
 * suppressed cell). Of a figure that cannot be lower, or cannot be higher, the same is asked twice.
 *
 * @param low that the figure lies at the lower limit or below
 * @param high that the figure lies at the upper limit or above
 * @param wholes unknowns that the reader must know to be above zero; in a world without a whole there would be no share,
 *     and such a world protects nothing
 */
public record Question(Claim low, Claim high, Set<Integer> wholes) {

    public Question {
        wholes = Set.copyOf(wholes);
    }
}
