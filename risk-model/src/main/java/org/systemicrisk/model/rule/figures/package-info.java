/** Rules: figures that contradict each other or cannot be right. */
@NullMarked
package org.systemicrisk.model.rule.figures;

import org.jspecify.annotations.NullMarked;
