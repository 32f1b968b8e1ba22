package org.systemicrisk.report.markdown;

import org.jsoup.nodes.Element;

/**
 * A note. Its references in the tree are empty {@code <sup class="note-ref" data-note="number">} elements.
 *
 * @param number  1 for the first
 * @param content the note's words as an inline {@code span}; copy it before use
 */
public record Note(int number, Element content) {}
