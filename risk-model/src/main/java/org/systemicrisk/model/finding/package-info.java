/** Findings: what is wrong or doubtful, and where it stands. */
@NullMarked
package org.systemicrisk.model.finding;

import org.jspecify.annotations.NullMarked;
