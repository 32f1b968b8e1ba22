/** The fonts that are embedded: parsed once for all documents, with what slows or spoils text taken out. */
@NullMarked
package org.systemicrisk.report.font;

import org.jspecify.annotations.NullMarked;
