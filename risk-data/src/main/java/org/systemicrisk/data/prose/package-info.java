/** Text with references: where it stands, and what it refers to. */
@NullMarked
package org.systemicrisk.data.prose;

import org.jspecify.annotations.NullMarked;
