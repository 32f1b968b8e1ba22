/** Rules: what the regulation asks an assessment to look at. */
@NullMarked
package org.systemicrisk.model.rule.coverage;

import org.jspecify.annotations.NullMarked;
