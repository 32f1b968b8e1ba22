/** Findings of reading, and the codes they can have. */
@NullMarked
package org.systemicrisk.data.findings;

import org.jspecify.annotations.NullMarked;
