/**
 * What templates see of one edition: records of texts, already in the report's language and number format.
 *
 * <p>Both editions are mapped by the same code to the same records. A value that can be withheld is a
 * {@link org.systemicrisk.report.text.Value}; prose is {@link org.systemicrisk.report.text.Markdown}.
 */
@NullMarked
package org.systemicrisk.report.view;

import org.jspecify.annotations.NullMarked;
