package org.systemicrisk.model.methodology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that looks a number up in bands. */
public interface Banding {

    /** The scale of the result. */
    String scale();

    /** From the lowest step to the highest; none when the number is that of a step. */
    List<Band> bands();

    /** Which of two bands counts that claim one number; absent when that is left open. */
    @Nullable
    Ties ties();
}
