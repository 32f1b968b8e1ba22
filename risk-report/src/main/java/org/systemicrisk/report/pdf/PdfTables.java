package org.systemicrisk.report.pdf;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Gives tables their column widths and keeps a table's caption, head and first row on one page, its last two rows as well,
 * and all of a small one.
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
            if (rows.size() > 2) {
                Element last = rows.get(rows.size() - 1);
                Element before = rows.get(rows.size() - 2);
                ask(before, Math.min(LARGEST, height(columns, before) + height(columns, last)));
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
