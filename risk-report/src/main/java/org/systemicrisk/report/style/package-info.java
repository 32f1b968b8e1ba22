/** Style sheets with the document's colours filled in. */
@NullMarked
package org.systemicrisk.report.style;

import org.jspecify.annotations.NullMarked;
