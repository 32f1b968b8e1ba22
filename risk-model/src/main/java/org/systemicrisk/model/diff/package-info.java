/** What changed between any two assessments, matched by ids and by what continues what. */
@NullMarked
package org.systemicrisk.model.diff;

import org.jspecify.annotations.NullMarked;
