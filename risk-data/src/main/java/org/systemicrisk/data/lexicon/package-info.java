/** The words that rules look for, by language. */
@NullMarked
package org.systemicrisk.data.lexicon;

import org.jspecify.annotations.NullMarked;
