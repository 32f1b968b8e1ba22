/** Rules: removals without a sound reason, and removals that protect nothing. */
@NullMarked
package org.systemicrisk.model.rule.redactions;

import org.jspecify.annotations.NullMarked;
