/** Editions: the only way from a complete assessment to a public one. */
@NullMarked
package org.systemicrisk.model.redaction;

import org.jspecify.annotations.NullMarked;
