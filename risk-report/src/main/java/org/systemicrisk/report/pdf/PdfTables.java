package org.systemicrisk.report.pdf;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Gives tables their column widths and keeps a table's caption, head and first row on one page, its last rows as well, so that no
 * page has a rest of two, and all of a small one.
 *
 * <p>The engine's own widths let prose starve short columns and let long words push others off the page. And it can
 * only be told how much room an element needs at least: the room for the first row is estimated from its words.
 */
final class PdfTables {

    private static final int LINE = 4;
    private static final int CAPTION_AND_HEAD = 22;
    private static final int ANOTHER_ROW = 12;
    private static final int LARGEST = 150;
    private static final int PADDING = 2;
    /** A table that takes no more stands on one page. */
    private static final int SMALL = 75;
    /** Rows at the end of a table that go to the next page together. */
    private static final int MOST_KEPT = 4;
    /** What they take at most, unless they are two: more would leave a hole. */
    private static final int REST = 50;
    /** A line and the space around the words of a row, as the style sheet sets them. */
    private static final int LINE_HUNDREDTHS = 372;

    private static final int PADDING_HUNDREDTHS = 214;

    private static final double HUNDREDTHS = TextArea.WIDTH_MM * 100;

    private PdfTables() {}

    static void prepare(Element text) {
        for (Element figure : text.select("figure.table")) {
            Element table = figure.expectFirst("table");
            Columns columns = Columns.of(table);
            if (!table.hasClass("matrix")) {
                setWidths(table, columns.shares());
            }
            Elements rows = table.select("tbody > tr");
            if (!rows.isEmpty()) {
                int whole = CAPTION_AND_HEAD
                        + rows.stream().mapToInt(row -> height(columns, row)).sum();
                int start = Math.min(LARGEST, CAPTION_AND_HEAD + LINE * columns.lines(rows.get(0)) + ANOTHER_ROW);
                ask(figure, whole <= SMALL ? whole : start);
            }
            keepLast(columns, rows);
        }
    }

    /** Two rows in any case, and more as long as they are low; the first row goes with the head. */
    private static void keepLast(Columns columns, List<Element> rows) {
        int lines = 0;
        for (int kept = 1; kept <= MOST_KEPT && kept < rows.size(); kept++) {
            Element row = rows.get(rows.size() - kept);
            lines += columns.lines(row);
            int together = (lines * LINE_HUNDREDTHS + kept * PADDING_HUNDREDTHS) / 100;
            if (kept > 2 && together > REST) {
                return;
            }
            if (kept > 1) {
                ask(row, Math.min(LARGEST, together));
            }
        }
    }

    private static void ask(Element element, int millimetres) {
        element.attr("style", "-fs-page-break-min-height: " + millimetres + "mm");
    }

    private static int height(Columns columns, Element row) {
        return LINE * columns.lines(row) + PADDING;
    }

    /** In millimetres, because the engine cuts percentages to whole numbers. */
    private static void setWidths(Element table, List<Double> shares) {
        Element group = new Element("colgroup");
        for (double share : shares) {
            String width = String.format(Locale.ROOT, "width: %.2fmm", Math.floor(share * HUNDREDTHS) / 100);
            group.appendElement("col").attr("style", width);
        }
        table.prependChild(group);
    }
}
