/**
 * From an edition to the report's Markdown, with everything the printers need besides.
 *
 * <p>The view is mapped, each chapter is laid out by its template, footnotes are put behind the chapter that mentions
 * them first, and paragraphs are numbered.
 */
@NullMarked
package org.systemicrisk.report.assembly;

import org.jspecify.annotations.NullMarked;
