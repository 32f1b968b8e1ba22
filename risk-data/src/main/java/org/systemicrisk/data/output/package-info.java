/** Findings as they are shown: on a console, as JSON, as SARIF. */
@NullMarked
package org.systemicrisk.data.output;

import org.jspecify.annotations.NullMarked;
