/** An edition as data: {@code assessment.json} and its schema, both derived from the model's records. */
@NullMarked
package org.systemicrisk.report.export;

import org.jspecify.annotations.NullMarked;
