/** The closed lists of Regulation (EU) 2022/2065 that an assessment refers to. */
@NullMarked
package org.systemicrisk.model.law;

import org.jspecify.annotations.NullMarked;
