/** What was published of an assessment, read back from its public edition's data. */
@NullMarked
package org.systemicrisk.data.published;

import org.jspecify.annotations.NullMarked;
