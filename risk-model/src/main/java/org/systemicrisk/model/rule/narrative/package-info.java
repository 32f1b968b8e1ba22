/** Rules: text that disagrees with the data. */
@NullMarked
package org.systemicrisk.model.rule.narrative;

import org.jspecify.annotations.NullMarked;
