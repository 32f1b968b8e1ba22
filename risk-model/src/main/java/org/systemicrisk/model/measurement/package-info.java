/** Quantities, periods, territories, imprecise dates. */
@NullMarked
package org.systemicrisk.model.measurement;

import org.jspecify.annotations.NullMarked;
