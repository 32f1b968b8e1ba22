/**
 * The disclosure audit: what a reader of the public edition can tell about the figures that were removed from it. The
 * reader has the edition, the one before, and what others published, and can calculate.
 */
@NullMarked
package org.systemicrisk.model.audit;

import org.jspecify.annotations.NullMarked;
