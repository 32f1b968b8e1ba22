/** From text with references to Markdown, as one edition may have it. */
@NullMarked
package org.systemicrisk.report.text;

import org.jspecify.annotations.NullMarked;
