/** Cells: a value that is shown, or what stands in its place. */
@NullMarked
package org.systemicrisk.model.disclosure;

import org.jspecify.annotations.NullMarked;
