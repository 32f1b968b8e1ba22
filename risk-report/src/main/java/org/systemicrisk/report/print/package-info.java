/** What a printer needs: the text, the facts about the document, its look, its figures; and what it found wrong. */
@NullMarked
package org.systemicrisk.report.print;

import org.jspecify.annotations.NullMarked;
