/** The nouns of a systemic risk assessment, and everything that is computed from them without input or output. */
@NullMarked
package org.systemicrisk.model;

import org.jspecify.annotations.NullMarked;
