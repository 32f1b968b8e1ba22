/** Rules: data, evidence and measures against the dates of the assessment. */
@NullMarked
package org.systemicrisk.model.rule.periods;

import org.jspecify.annotations.NullMarked;
