/** The risk registry: what stays the same over the years. */
@NullMarked
package org.systemicrisk.model.registry;

import org.jspecify.annotations.NullMarked;
