/** Ratings: steps on ordered scales, never free strings. */
@NullMarked
package org.systemicrisk.model.rating;

import org.jspecify.annotations.NullMarked;
