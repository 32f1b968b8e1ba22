package org.systemicrisk.model.sensitivity;

import org.apache.commons.rng.UniformRandomProvider;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/**
 * A dimension whose step is drawn.
 *
 * @param scale the scale of the dimension
 * @param draw draws a rank on it, from 0; -1 where no band holds what was drawn
 */
record Leaf(Dimension dimension, Scale scale, Draw draw) {

    /** Draws a rank from 0, or -1 where no band holds what was drawn. */
    interface Draw {
        int rank(UniformRandomProvider random);
    }
}
