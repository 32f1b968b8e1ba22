/** What the report's pictures show: an edition's scores turned into the inputs of the charts, with alternative texts. */
@NullMarked
package org.systemicrisk.report.illustration;

import org.jspecify.annotations.NullMarked;
