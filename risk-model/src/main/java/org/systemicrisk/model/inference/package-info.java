/**
 * What follows from statements about numbers that nobody told: bounds, proofs that a value cannot be, and worlds that show
 * that it can. Exact; knows nothing of assessments.
 */
@NullMarked
package org.systemicrisk.model.inference;

import org.jspecify.annotations.NullMarked;
