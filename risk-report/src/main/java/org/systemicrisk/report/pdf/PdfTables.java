package org.systemicrisk.report.pdf;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Gives tables their column widths and keeps a table's caption, head and first row on one page.
 *
 * <p>The engine's own widths let prose starve short columns and let long words push others off the page. And it can
 * only be told how much room an element needs at least: the room for the first row is estimated from its words.
 */
final class PdfTables {

    private static final int LINE = 4;
    private static final int CAPTION_AND_HEAD = 22;
    private static final int ANOTHER_ROW = 12;
    private static final int LARGEST = 150;

    private static final double HUNDREDTHS = TextArea.WIDTH_MM * 100;

    private PdfTables() {}

    static void prepare(Element text) {
        for (Element figure : text.select("figure.table")) {
            Element table = figure.expectFirst("table");
            Columns columns = Columns.of(table);
            if (!table.hasClass("matrix")) {
                setWidths(table, columns.shares());
            }
            Element row = table.selectFirst("tbody > tr");
            if (row != null) {
                int room = Math.min(LARGEST, CAPTION_AND_HEAD + LINE * columns.lines(row) + ANOTHER_ROW);
                figure.attr("style", "-fs-page-break-min-height: " + room + "mm");
            }
        }
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
