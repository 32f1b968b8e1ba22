/** Lists of records in which entries are found by a key. */
@NullMarked
package org.systemicrisk.model.lookup;

import org.jspecify.annotations.NullMarked;
