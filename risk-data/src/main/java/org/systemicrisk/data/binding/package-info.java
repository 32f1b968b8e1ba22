/** From a tree to records: every problem is told, nothing is guessed. */
@NullMarked
package org.systemicrisk.data.binding;

import org.jspecify.annotations.NullMarked;
