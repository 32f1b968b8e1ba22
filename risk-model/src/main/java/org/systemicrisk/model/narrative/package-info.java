/** Text with references: the small closed set of nodes that narrative is read into. */
@NullMarked
package org.systemicrisk.model.narrative;

import org.jspecify.annotations.NullMarked;
