/** What changed against the assessment before. */
@NullMarked
package org.systemicrisk.model.comparison;

import org.jspecify.annotations.NullMarked;
