/** From a scored assessment to the finished report. */
@NullMarked
package org.systemicrisk.report;

import org.jspecify.annotations.NullMarked;
