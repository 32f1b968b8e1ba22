/** Assessments of any size, made from a seed. */
@NullMarked
package org.systemicrisk.data.synthetic;

import org.jspecify.annotations.NullMarked;
