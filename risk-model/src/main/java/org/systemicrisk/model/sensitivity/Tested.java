package org.systemicrisk.model.sensitivity;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;

/**
 * What was found about one dimension; withheld where what it was found from is.
 *
 * @param asked by which name conditions of the dimension ask for what was moved; absent where it is not theirs
 */
public record Tested<T>(Dimension dimension, @Nullable String asked, Cell<T> result) {

    /** About what no condition asks for. */
    Tested(Dimension dimension, Cell<T> result) {
        this(dimension, null, result);
    }
}
