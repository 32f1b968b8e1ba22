/** Checking an assessment: reading, scoring, and every rule. */
@NullMarked
package org.systemicrisk.data.check;

import org.jspecify.annotations.NullMarked;
