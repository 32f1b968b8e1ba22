/** A methodology as data: scales, bands, matrices, questions. */
@NullMarked
package org.systemicrisk.model.methodology;

import org.jspecify.annotations.NullMarked;
