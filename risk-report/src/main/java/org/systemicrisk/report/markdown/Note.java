package org.systemicrisk.report.markdown;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A note. Its references in the tree are empty {@code <sup class="note-ref" data-note="number">} elements.
 *
 * @param number  1 for the first
 * @param content the note's words as an inline {@code span}; copy it before use
 */
public record Note(int number, Element content) {

    /** Stands before the number of a reference: without it, a figure and its note copy as one number. */
    public static final String GAP = "\u202f";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A reference as raised digits, which no reader and no machine takes for digits of the figure before them. */
    public static String raised(String number) {
        return GAP
                + number.chars()
                        .mapToObj(digit -> RAISED.substring(digit - '0', digit - '0' + 1))
                        .collect(Collectors.joining());
    }
}
