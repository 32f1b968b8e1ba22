/** Checks that look at more than one entry: references, methodology, figures, ratings, redactions. */
@NullMarked
package org.systemicrisk.data.network;

import org.jspecify.annotations.NullMarked;
