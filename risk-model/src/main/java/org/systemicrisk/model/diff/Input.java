package org.systemicrisk.model.diff;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rating.Dimension;

/**
 * Something that a rating of a module or a risk rests on.
 *
 * @param rated the rating that it belongs to; absent for what conditions of any rating ask
 * @param name of the part, the question or the figure; empty where the rating has only one of its sort
 */
public record Input(Sort sort, @Nullable Dimension rated, String name) {

    /** What sort of thing it is. */
    public enum Sort {
        /** The rate whose band gives the probability. */
        RATE,
        /** The answer to a part, such as the scope of severity. */
        PART,
        /** The answer to a question on the maturity of the measures. */
        QUESTION,
        /** The answer to a question that conditions ask. */
        ANSWER,
        /** The figure that conditions ask for. */
        FIGURE,
        /** A percentage that was stated. */
        PERCENT,
        /** A rating that was stated because its inputs are not available. */
        STATED,
        /** A rating that was set by hand beside the computed one. */
        SET_BY_HAND
    }
}
