package org.systemicrisk.report.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.font.FontLibrary;

/** Gives SVG drawings the size and the alternative text that the PDF engine looks for; it reads sizes as whole pixels. */
final class PdfDrawings {

    private static final double TEXT_WIDTH = TextArea.pixels(TextArea.WIDTH_MM);

    private static final double LARGEST_HEIGHT = 760;
    private static final double LOGO_WIDTH = 300;
    private static final double LOGO_HEIGHT = 68;
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d+\\.?\\d*)[\\s,]+(\\d+\\.?\\d*)\\s*");
    private static final Pattern SIZE = Pattern.compile("\\s*(\\d+\\.?\\d*)(px)?\\s*");

    /** Drawings name the fonts of web browsers; here they are set like the text around them. */
    private static final String FAMILIES = "'" + FontLibrary.TEXT + "', '" + FontLibrary.FALLBACK + "'";

    private PdfDrawings() {}

    static void prepare(Element body) {
        for (Element drawing : body.select("svg[aria-label]")) {
            drawing.attr("alt", drawing.attr("aria-label"));
            drawing.select("[font-family]").removeAttr("font-family");
            drawing.attr("font-family", FAMILIES);
            double width = size(drawing, 1, "width");
            double height = size(drawing, 2, "height");
            if (drawing.hasClass("drawing")) {
                scale(drawing, width, height, Math.min(1, Math.min(TEXT_WIDTH / width, LARGEST_HEIGHT / height)));
            } else {
                scale(drawing, width, height, Math.min(LOGO_WIDTH / width, LOGO_HEIGHT / height));
            }
        }
    }

    /** The size it was drawn in; square when the picture does not say. */
    private static double size(Element drawing, int group, String attribute) {
        Matcher box = VIEW_BOX.matcher(drawing.attr("viewBox"));
        if (box.matches()) {
            return Double.parseDouble(box.group(group));
        }
        Matcher size = SIZE.matcher(drawing.attr(attribute));
        return size.matches() ? Double.parseDouble(size.group(1)) : LOGO_WIDTH;
    }

    private static void scale(Element drawing, double width, double height, double scale) {
        drawing.attr("width", Long.toString(Math.max(1, Math.round(width * scale))));
        drawing.attr("height", Long.toString(Math.max(1, Math.round(height * scale))));
    }
}
