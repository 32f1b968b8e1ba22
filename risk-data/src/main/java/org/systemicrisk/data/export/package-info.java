/** What {@code assessment.json} holds, its canonical form and its digest. */
@NullMarked
package org.systemicrisk.data.export;

import org.jspecify.annotations.NullMarked;
