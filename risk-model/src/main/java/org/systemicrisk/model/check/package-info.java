/** All rules, run over one assessment. */
@NullMarked
package org.systemicrisk.model.check;

import org.jspecify.annotations.NullMarked;
