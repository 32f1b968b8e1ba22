/** Ratings computed from answers and figures, each with how it came about. */
@NullMarked
package org.systemicrisk.model.scoring;

import org.jspecify.annotations.NullMarked;
