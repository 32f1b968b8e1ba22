/** Identifiers: one small type for each kind of thing, so that a metric cannot be handed over as a risk. */
@NullMarked
package org.systemicrisk.model.id;

import org.jspecify.annotations.NullMarked;
