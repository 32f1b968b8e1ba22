package org.systemicrisk.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Writes an SVG drawing, element by element. Every text and attribute is escaped. */
final class Svg {

    private static final String FONT = "Noto Sans, DejaVu Sans, sans-serif";
    private static final double AVERAGE_WIDTH = 0.56;

    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"")
                .append(FONT)
                .append("\">\n<title>")
                .append(escape(title))
                .append("</title>\n<desc>")
                .append(escape(description))
                .append("</desc>\n");
        rect(0, 0, width, height, "#ffffff", "none");
    }

    Svg rect(double x, double y, double width, double height, String fill, String stroke) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        out.append("\" fill=\"").append(escape(fill)).append("\" stroke=\"").append(escape(stroke));
        out.append("\"/>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        out.append("\" stroke=\"").append(escape(stroke)).append("\" stroke-width=\"");
        out.append(number(width)).append("\"/>\n");
        return this;
    }

    Svg circle(double x, double y, double radius, String fill, String stroke) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        out.append("\" r=\"").append(number(radius)).append("\" fill=\"").append(escape(fill));
        out.append("\" stroke=\"").append(escape(stroke)).append("\" stroke-width=\"1.5\"/>\n");
        return this;
    }

    /** A closed shape through the points, given as x, y, x, y, … */
    Svg shape(String fill, double... points) {
        out.append("<path d=\"");
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? "M" : "L").append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
        out.append("Z\" fill=\"").append(escape(fill)).append("\"/>\n");
        return this;
    }

    /** One line of text; {@code anchor} is start, middle or end. */
    Svg text(double x, double y, String text, double size, String anchor, String fill, boolean bold) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" font-size=\"")
                .append(number(size))
                .append("\" text-anchor=\"")
                .append(anchor);
        out.append("\" fill=\"").append(escape(fill)).append('"');
        if (bold) {
            out.append(" font-weight=\"bold\"");
        }
        out.append('>').append(escape(text)).append("</text>\n");
        return this;
    }

    /** Several lines, centred on a height. */
    Svg lines(double x, double middle, List<String> lines, double size, String anchor, String fill, boolean bold) {
        double step = size * 1.25;
        double first = middle - step * (lines.size() - 1) / 2 + size * 0.35;
        for (int i = 0; i < lines.size(); i++) {
            text(x, first + i * step, lines.get(i), size, anchor, fill, bold);
        }
        return this;
    }

    String end() {
        return out + "</svg>\n";
    }

    /** Breaks a text into lines that should fit a width at a font size; a single long word stays whole. */
    static List<String> wrap(String text, double width, double size) {
        int room = Math.max(4, (int) (width / (size * AVERAGE_WIDTH)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
