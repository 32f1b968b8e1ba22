/** Scores recomputed from an edition's own content and compared with what it prints. */
@NullMarked
package org.systemicrisk.model.replay;

import org.jspecify.annotations.NullMarked;
