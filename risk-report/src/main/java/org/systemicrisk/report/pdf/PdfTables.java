package org.systemicrisk.report.pdf;

import org.jsoup.nodes.Element;

/**
 * Keeps a table's caption, head and first row on one page. The engine can only be told how much room an element needs
 * at least; the room for the first row is estimated from its words, rather too large than too small.
 */
final class PdfTables {

    private static final double CHARACTERS_PER_LINE = 105;
    private static final double NARROWEST = 0.25;
    private static final int LINE = 4;
    private static final int CAPTION_AND_HEAD = 22;
    private static final int ANOTHER_ROW = 12;
    private static final int LARGEST = 150;

    private PdfTables() {}

    static void prepare(Element body) {
        for (Element table : body.select("figure.table")) {
            Element row = table.selectFirst("tbody > tr");
            if (row != null) {
                int room = Math.min(LARGEST, CAPTION_AND_HEAD + LINE * lines(row) + ANOTHER_ROW);
                table.attr("style", "-fs-page-break-min-height: " + room + "mm");
            }
        }
    }

    /** The lines of the longest cell, whose column is as wide as its share of the row's words. */
    private static int lines(Element row) {
        double all = Math.max(1, row.text().length());
        double longest = row.children().stream()
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
        return (int) Math.ceil(longest / (CHARACTERS_PER_LINE * Math.max(NARROWEST, longest / all)));
    }
}
