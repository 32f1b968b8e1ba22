/** The document tree becomes one HTML file that loads nothing and runs nothing. */
@NullMarked
package org.systemicrisk.report.html;

import org.jspecify.annotations.NullMarked;
