package org.systemicrisk.report.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.systemicrisk.report.print.Band;

/** Gives table cells their roles: heads with scope, coloured ratings, numbers, short values that must not break. */
final class Tables {

    private static final int MATRIX_COLUMNS = 3;
    private static final int SHORT = 16;
    /** A matrix may print a number behind the word of a step: {@code Medium (12)}. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile(" \\(\\d[\\d.,]*\\)$");

    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");

    private final Map<String, Band> bands;

    Tables(Map<String, Band> bands) {
        this.bands = bands;
    }

    void apply(Element body) {
        for (Element table : body.select("table")) {
            table.select("> thead > tr > th").attr("scope", "col");
            table.select("th, td").forEach(this::refine);
            if (isMatrix(table)) {
                table.addClass("matrix");
                table.select("> tbody > tr > td:first-child").removeAttr("class");
            }
            table.select("> tbody > tr > td:first-child").tagName("th").attr("scope", "row");
        }
    }

    private void refine(Element cell) {
        if (cell.attr("align").equals("right")) {
            cell.addClass("numeric");
        } else if (cell.attr("align").equals("center")) {
            cell.addClass("centered");
        }
        cell.removeAttr("align");
        String text = cell.text();
        if (text.isEmpty() && cell.childrenSize() == 0 && cell.closest("thead") == null) {
            cell.text("–");
        }
        if (text.length() <= SHORT && HAS_DIGIT.matcher(text).matches()) {
            cell.addClass("unbroken");
        } else {
            Dates.keepWhole(cell);
        }
        Band band = bands.get(NUMBER_BEHIND.matcher(text).replaceFirst(""));
        if (band != null && cell.tagName().equals("td")) {
            cell.addClass("band").addClass(band.cssClass());
        }
    }

    private static boolean isMatrix(Element table) {
        List<Element> cells = table.select("> tbody > tr > td:not(:first-child)");
        Elements heads = table.select("> thead > tr > th");
        return heads.size() >= MATRIX_COLUMNS
                && !cells.isEmpty()
                && cells.stream().allMatch(cell -> cell.hasClass("band"));
    }
}
