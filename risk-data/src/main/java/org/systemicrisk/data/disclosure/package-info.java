/** What a reader can tell about the withheld figures, as a page and as data for the provider alone. */
@NullMarked
package org.systemicrisk.data.disclosure;

import org.jspecify.annotations.NullMarked;
