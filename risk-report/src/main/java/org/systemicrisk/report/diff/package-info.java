/** What changed between two assessments, in words, for the audience that was asked for. */
@NullMarked
package org.systemicrisk.report.diff;

import org.jspecify.annotations.NullMarked;
