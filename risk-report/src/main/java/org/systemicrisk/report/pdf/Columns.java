package org.systemicrisk.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.font.FontLibrary;
import org.systemicrisk.report.markdown.Note;

/**
 * The widths of a table's columns, in thousandths of the table's font size, from the widths of their words.
 *
 * <p>Each column gets at least its longest word. What is left goes to the columns that need more, by the need to the
 * power of three quarters, so that prose gets more room than labels without taking all of it.
 */
final class Columns {

    private static final double FONT_SIZE = 8.3;
    /** What stands in place of a figure gets two lines, unless it needs more than this part of the table for them. */
    private static final double ROOM_OF_A_FORM = 0.18;

    private static final double TABLE = TextArea.thousandths(TextArea.WIDTH_MM, FONT_SIZE);
    /** Padding left and right, 1.7 mm each, and a little, so that rounding does not cut off a word's last letter. */
    private static final double PADDING = TextArea.thousandths(3.8, FONT_SIZE);

    private static final double SHORT = TABLE / 10;

    private final double[] least;
    private final double[] wanted;
    private final double[] widths;

    private Columns(Element table) {
        int count = table.select("tr").stream()
                .mapToInt(Element::childrenSize)
                .max()
                .orElse(0);
        least = new double[count];
        wanted = new double[count];
        for (Element row : table.select("tr")) {
            for (int column = 0; column < row.childrenSize(); column++) {
                measure(row.child(column), column);
            }
        }
        widths = distribute();
    }

    static Columns of(Element table) {
        return new Columns(table);
    }

    private void measure(Element cell, int column) {
        boolean bold = cell.hasClass("band")
                || cell.closest("thead") != null
                || !cell.select("strong").isEmpty();
        String text = textOf(cell);
        double whole = FontLibrary.bundled().width(text, bold);
        boolean mayWrap = !cell.select(".confidential.form").isEmpty();
        wanted[column] = Math.max(wanted[column], mayWrap ? onTwoLines(text, bold) : whole);
        double longest = cell.hasClass("unbroken")
                ? whole
                : LongWords.pieces(text)
                        .mapToInt(piece -> FontLibrary.bundled().width(piece, bold))
                        .max()
                        .orElse(0);
        double form = mayWrap ? onTwoLines(text, bold) : 0;
        least[column] = Math.max(least[column], form <= ROOM_OF_A_FORM * TABLE ? Math.max(longest, form) : longest);
    }

    /** The width in which a text takes no more than two lines, with the padding of the mark. */
    private static double onTwoLines(String text, boolean bold) {
        double narrowest = FontLibrary.bundled().width(text, bold);
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            double first = FontLibrary.bundled().width(text.substring(0, space), bold);
            double second = FontLibrary.bundled().width(text.substring(space + 1), bold);
            narrowest = Math.min(narrowest, Math.max(first, second));
        }
        return narrowest + PADDING;
    }

    /** The cell's text with the numbers of its notes, which must not come to stand on a line of their own. */
    private static String textOf(Element cell) {
        Element copy = cell.clone();
        copy.select("sup.note-ref").forEach(note -> note.text(Note.raised(note.attr("data-note"))));
        return copy.text();
    }

    private double[] distribute() {
        double room = TABLE - PADDING * least.length;
        double[] result = least.clone();
        double taken = Arrays.stream(least).sum();
        if (taken > room) {
            return Arrays.stream(least).map(width -> width * room / taken).toArray();
        }
        double left = giveShort(room - taken, result);
        double given = left;
        while (left > 1 && given > 1) {
            given = give(left, result);
            left -= given;
        }
        return result;
    }

    /** A column that needs little gets it, so that two short words stand side by side. Returns what is left. */
    private double giveShort(double room, double[] result) {
        double left = room;
        for (int i = 0; i < result.length; i++) {
            if (wanted[i] <= SHORT && wanted[i] - result[i] <= left) {
                left -= Math.max(0, wanted[i] - result[i]);
                result[i] = Math.max(result[i], wanted[i]);
            }
        }
        return left;
    }

    /** Hands out what is left; columns that get all they want leave some for another round. */
    private double give(double left, double[] result) {
        double[] needs = new double[result.length];
        Arrays.setAll(needs, i -> Math.max(0, wanted[i] - result[i]));
        double weights = Math.max(1, Arrays.stream(needs).map(Columns::weight).sum());
        double given = 0;
        for (int i = 0; i < result.length; i++) {
            double gift = Math.min(needs[i], left * weight(needs[i]) / weights);
            result[i] += gift;
            given += gift;
        }
        return given;
    }

    private static double weight(double need) {
        return Math.sqrt(need) * Math.sqrt(Math.sqrt(need));
    }

    /** Each column's share of the table's width, adding up to 1. */
    List<Double> shares() {
        double all = Arrays.stream(widths).sum() + PADDING * widths.length;
        return Arrays.stream(widths).mapToObj(width -> (width + PADDING) / all).toList();
    }

    /** How many lines the row's longest cell takes, rather too many than too few. */
    int lines(Element row) {
        int lines = 1;
        for (int column = 0; column < row.childrenSize(); column++) {
            double width = FontLibrary.bundled().width(row.child(column).text(), true);
            lines = Math.max(lines, (int) Math.ceil(1.1 * width / Math.max(1, widths[column])));
        }
        return lines;
    }
}
