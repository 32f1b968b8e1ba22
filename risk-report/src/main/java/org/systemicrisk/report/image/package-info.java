/** Pictures from outside, read so that they can neither load anything nor take the build down. */
@NullMarked
package org.systemicrisk.report.image;

import org.jspecify.annotations.NullMarked;
