/** The pages that explain findings. */
@NullMarked
package org.systemicrisk.data.explain;

import org.jspecify.annotations.NullMarked;
