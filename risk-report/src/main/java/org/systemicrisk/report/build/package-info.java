/** The whole road in one call: read, score, redact, render, publish. What a goal, a test or a benchmark uses. */
@NullMarked
package org.systemicrisk.report.build;

import org.jspecify.annotations.NullMarked;
