/** The fixed words of a report in its language, and how numbers and dates are written in it. */
@NullMarked
package org.systemicrisk.report.words;

import org.jspecify.annotations.NullMarked;
