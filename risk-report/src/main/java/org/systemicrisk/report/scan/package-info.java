/** The finished public files, searched for what they must not tell, before anything becomes public. */
@NullMarked
package org.systemicrisk.report.scan;

import org.jspecify.annotations.NullMarked;
