package org.systemicrisk.report.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The text of a page's content: in the order in which it is written, and as it stands on the page. */
final class PdfPage {

    private static final int ORDERED = 6;
    /** As a share of the height of the letters: on one line. */
    private static final double SAME_LINE = 0.35;

    /** A piece of print. */
    private record Print(double x, double y, double height, String text) {}

    private final Function<String, PdfFont> fonts;
    private final Consumer<String> replacements;
    private final List<Print> prints = new ArrayList<>();
    private final List<double[]> saved = new ArrayList<>();
    private final double[] operands = new double[ORDERED];
    private int count;
    private double[] page = {1, 0, 0, 1, 0, 0};
    private double[] line = {1, 0, 0, 1, 0, 0};
    private double[] here = line;
    private double leading;
    private double size = 1;
    private PdfFont font = PdfFont.LATIN;
    private String name = "";
    private final StringBuilder shown = new StringBuilder();

    /**
     * A page to be read.
     *
     * @param fonts by their names on this page
     * @param replacements takes texts that are spoken in place of what is printed
     */
    PdfPage(Function<String, PdfFont> fonts, Consumer<String> replacements) {
        this.fonts = fonts;
        this.replacements = replacements;
    }

    void read(byte[] content) {
        PdfLexer lexer = new PdfLexer(content, 0);
        int depth = 0;
        for (PdfLexer.Mark mark = lexer.next(); mark != PdfLexer.Mark.END; mark = lexer.next()) {
            switch (mark) {
                case NUMBER -> push(lexer.number());
                case NAME -> name = lexer.text();
                case BEGIN_DICTIONARY -> depth++;
                case END_DICTIONARY -> depth--;
                case STRING -> string(lexer.string(), depth > 0);
                case WORD -> operator(lexer, content);
                default -> {
                    // lists and comments say nothing by themselves
                }
            }
        }
    }

    /** The text in the order in which it is written. */
    String written() {
        return joined(prints);
    }

    /** The text line by line, from left to right. */
    String sorted() {
        List<Print> lines = new ArrayList<>(prints);
        lines.sort(Comparator.comparingDouble((Print print) -> -Math.round(print.y()))
                .thenComparingDouble(Print::x));
        return joined(lines);
    }

    private static String joined(List<Print> prints) {
        StringBuilder text = new StringBuilder();
        Print before = null;
        for (Print print : prints) {
            if (before != null) {
                boolean sameLine =
                        Math.abs(before.y() - print.y()) < SAME_LINE * Math.max(before.height(), print.height());
                text.append(sameLine && print.x() >= before.x() ? Seam.SIGN : '\n');
            }
            text.append(print.text());
            before = print;
        }
        return text.append('\n').toString();
    }

    private void push(double number) {
        if (count == ORDERED) {
            System.arraycopy(operands, 1, operands, 0, ORDERED - 1);
            count--;
        }
        operands[count++] = number;
    }

    private void string(byte[] bytes, boolean property) {
        if (property) {
            replacements.accept(PdfStrings.text(bytes));
        } else {
            font.append(bytes, shown);
        }
    }

    private void operator(PdfLexer lexer, byte[] content) {
        String word = lexer.position() - lexer.from() > 2 ? "" : lexer.text();
        switch (word) {
            case "q" -> saved.add(page);
            case "Q" -> page = saved.isEmpty() ? page : saved.remove(saved.size() - 1);
            case "cm" -> page = times(matrix(), page);
            case "BT" -> begin(new double[] {1, 0, 0, 1, 0, 0});
            case "Tm" -> begin(matrix());
            case "Td" -> move(operand(2), operand(1));
            case "TD" -> {
                leading = -operand(1);
                move(operand(2), operand(1));
            }
            case "T*", "'", "\"" -> move(0, -leading);
            case "TL" -> leading = operand(1);
            case "Tf" -> {
                font = fonts.apply(name);
                size = operand(1);
            }
            case "ID" -> lexer.moveTo(endOfPicture(content, lexer.position()));
            default -> {
                // draws something else
            }
        }
        if (shown.length() > 0) {
            show();
        }
        count = 0;
    }

    private void show() {
        double[] place = times(here, page);
        double height = Math.max(1, Math.abs(size * (place[3] == 0 ? place[1] : place[3])));
        prints.add(new Print(place[4], place[5], height, shown.toString()));
        shown.setLength(0);
    }

    private void begin(double[] matrix) {
        line = matrix;
        here = matrix;
    }

    private void move(double x, double y) {
        begin(times(new double[] {1, 0, 0, 1, x, y}, line));
    }

    /** The operand that stands so many places before the operator. */
    private double operand(int back) {
        return count < back ? 0 : operands[count - back];
    }

    private double[] matrix() {
        double[] matrix = new double[ORDERED];
        for (int i = 0; i < ORDERED; i++) {
            matrix[i] = operand(ORDERED - i);
        }
        return matrix;
    }

    private static double[] times(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] + a[1] * b[2],
            a[0] * b[1] + a[1] * b[3],
            a[2] * b[0] + a[3] * b[2],
            a[2] * b[1] + a[3] * b[3],
            a[4] * b[0] + a[5] * b[2] + b[4],
            a[4] * b[1] + a[5] * b[3] + b[5]
        };
    }

    private static int endOfPicture(byte[] content, int from) {
        for (int i = from; i + 2 < content.length; i++) {
            if (content[i] <= ' ' && content[i + 1] == 'E' && content[i + 2] == 'I') {
                return i + 1 + 2;
            }
        }
        return content.length;
    }
}
