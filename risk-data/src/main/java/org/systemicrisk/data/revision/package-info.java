/** An assessment project as it was in a revision of its git repository. The work tree is neither read nor touched. */
@NullMarked
package org.systemicrisk.data.revision;

import org.jspecify.annotations.NullMarked;
