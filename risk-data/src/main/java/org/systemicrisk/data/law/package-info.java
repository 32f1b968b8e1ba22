/** The regulation's lists as data. */
@NullMarked
package org.systemicrisk.data.law;

import org.jspecify.annotations.NullMarked;
