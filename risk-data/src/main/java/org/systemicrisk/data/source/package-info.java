/** The texts of a project's files, read with care and kept for excerpts. */
@NullMarked
package org.systemicrisk.data.source;

import org.jspecify.annotations.NullMarked;
