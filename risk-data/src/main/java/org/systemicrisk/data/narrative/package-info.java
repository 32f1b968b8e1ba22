/** Reads the chapters that people write, a Markdown file each. */
@NullMarked
package org.systemicrisk.data.narrative;

import org.jspecify.annotations.NullMarked;
