package org.systemicrisk.report.pdf;

/** The part of the page that text may fill; the style sheet's page margins say the same. */
final class TextArea {

    static final double WIDTH_MM = 168;

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;

    private TextArea() {}

    /** A length in CSS pixels. */
    static double pixels(double millimetres) {
        return millimetres / MM_PER_INCH * PIXELS_PER_INCH;
    }

    /** A length in thousandths of a font size, the unit of character widths. */
    static double thousandths(double millimetres, double fontSizeInPoints) {
        return millimetres / MM_PER_INCH * POINTS_PER_INCH / fontSizeInPoints * 1000;
    }

    /** A length in millimetres, from thousandths of a font size. */
    static double millimetres(double thousandths, double fontSizeInPoints) {
        return thousandths / 1000 * fontSizeInPoints / POINTS_PER_INCH * MM_PER_INCH;
    }
}
