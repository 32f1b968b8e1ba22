/** Lists of records in which entries are found by a key, and what records are made of. */
@NullMarked
package org.systemicrisk.model.lookup;

import org.jspecify.annotations.NullMarked;
