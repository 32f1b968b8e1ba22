/** Observations, kept as comma-separated values. */
@NullMarked
package org.systemicrisk.data.csv;

import org.jspecify.annotations.NullMarked;
