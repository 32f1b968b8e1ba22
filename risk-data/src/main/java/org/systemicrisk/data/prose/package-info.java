/** Text with references, and the chapters it belongs to. */
@NullMarked
package org.systemicrisk.data.prose;

import org.jspecify.annotations.NullMarked;
