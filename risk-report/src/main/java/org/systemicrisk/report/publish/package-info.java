/** Files: what goes into which folder, and that it gets there whole or not at all. */
@NullMarked
package org.systemicrisk.report.publish;

import org.jspecify.annotations.NullMarked;
