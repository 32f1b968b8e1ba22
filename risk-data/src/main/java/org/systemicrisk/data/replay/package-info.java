/** A published {@code assessment.json} read back whole, and recomputed without anything else. */
@NullMarked
package org.systemicrisk.data.replay;

import org.jspecify.annotations.NullMarked;
