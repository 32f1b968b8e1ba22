/** What the files may hold, described by the model's records themselves. */
@NullMarked
package org.systemicrisk.data.shape;

import org.jspecify.annotations.NullMarked;
