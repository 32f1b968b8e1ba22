package org.systemicrisk.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Figures over the years: one row a metric, each on a scale of its own that begins at zero. What cannot be compared is not joined by a
 * line; a figure that is withheld has no height.
 */
public final class SeriesChart {

    private static final int WIDTH = 680;
    private static final int LEFT = 190;
    private static final int RIGHT = 60;
    private static final int TOP = 64;
    private static final int ROW = 92;
    private static final int HEADROOM = 28;
    private static final int FLOOR = 12;
    private static final String INK = "#1a1a1a";
    private static final String PALE = "#c9cdd4";

    private SeriesChart() {}

    /**
     * What is drawn.
     *
     * @param years how the assessments are called, from the earliest
     * @param withheld the words of the key for a figure that is withheld
     * @param gap the words of the key for figures that cannot be compared
     */
    public record Input(
            String name,
            String title,
            List<String> years,
            String figure,
            String withheld,
            String gap,
            List<Row> rows,
            String alt) {
        public Input {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }
    }

    /** A metric. */
    public record Row(String label, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A figure.
     *
     * @param year its place among the years
     * @param value its height; empty where this edition does not hold it
     * @param withheld whether the public does not read it
     * @param words the figure in words, or what stands in its place
     * @param gap why it is not joined to the mark before; null where it is
     */
    public record Mark(int year, OptionalDouble value, boolean withheld, String words, @Nullable String gap) {}

    /** Draws the picture. */
    public static Picture draw(Input input, Palette palette) {
        int height = TOP + input.rows().size() * ROW + 10;
        Svg svg = new Svg(WIDTH, height, input.title(), input.alt());
        svg.text(8, 18, input.title(), 13, "start", palette.main(), true);
        key(svg, input, palette);
        double column =
                (double) (WIDTH - LEFT - RIGHT) / Math.max(1, input.years().size() - 1);
        for (int i = 0; i < input.years().size(); i++) {
            double x = LEFT + 30 + i * (column - 30);
            svg.text(x, TOP - 6, input.years().get(i), 10.5, "middle", palette.main(), true);
            svg.line(x, TOP, x, height - 10.0, "#e9ebef", 1);
        }
        for (int i = 0; i < input.rows().size(); i++) {
            row(svg, input.rows().get(i), palette, TOP + i * ROW, column - 30);
        }
        return new Picture(input.name(), svg.end(), input.alt());
    }

    private static void key(Svg svg, Input input, Palette palette) {
        double x = 14;
        svg.circle(x, 33, 4.5, palette.accent(), palette.accent());
        svg.text(x + 11, 37, input.figure(), 11, "start", INK, false);
        x += 30 + input.figure().length() * 6.4;
        svg.rect(x - 6.5, 26.5, 13, 13, "#ffffff", palette.main());
        svg.text(x + 13, 37, input.withheld(), 11, "start", INK, false);
        x += 30 + input.withheld().length() * 6.4;
        gap(svg, palette, x, 33);
        svg.text(x + 13, 37, input.gap(), 11, "start", INK, false);
    }

    private static void row(Svg svg, Row row, Palette palette, double top, double column) {
        double floor = top + ROW - FLOOR;
        svg.lines(LEFT - 14, top + ROW / 2.0, Svg.wrap(row.label(), LEFT - 24, 11), 11, "end", INK, false);
        svg.line(LEFT, floor, WIDTH - 10, floor, PALE, 0.75);
        double highest = row.marks().stream()
                .flatMapToDouble(mark -> mark.value().stream())
                .max()
                .orElse(0);
        for (int i = 0; i < row.marks().size(); i++) {
            Mark mark = row.marks().get(i);
            double x = LEFT + 30 + mark.year() * column;
            double y = height(mark, highest, floor);
            if (i > 0) {
                Mark before = row.marks().get(i - 1);
                double from = LEFT + 30 + before.year() * column;
                link(svg, palette, before, mark, from, height(before, highest, floor), x, y);
            }
            mark(svg, palette, mark, x, y);
        }
    }

    /** Where nothing is known of its height, a figure stands on the floor as a square. */
    private static double height(Mark mark, double highest, double floor) {
        double share = highest <= 0 || mark.value().isEmpty()
                ? 0
                : Math.max(0, mark.value().getAsDouble()) / highest;
        return floor - share * (ROW - FLOOR - HEADROOM);
    }

    private static void link(
            Svg svg, Palette palette, Mark before, Mark mark, double x1, double y1, double x2, double y2) {
        if (mark.gap() != null) {
            double middle = (x1 + x2) / 2;
            double y = (y1 + y2) / 2;
            gap(svg, palette, middle, y);
            List<String> words = Svg.wrap(mark.gap(), x2 - x1 - 90, 10);
            svg.lines(middle, y - 12 - words.size() * 6.0, words, 10, "middle", INK, false);
        } else if (before.value().isPresent() && mark.value().isPresent()) {
            svg.line(x1, y1, x2, y2, palette.accent(), 2);
        }
    }

    private static void gap(Svg svg, Palette palette, double x, double y) {
        svg.line(x - 5, y + 6, x - 1, y - 6, palette.main(), 1.5);
        svg.line(x + 1, y + 6, x + 5, y - 6, palette.main(), 1.5);
    }

    private static void mark(Svg svg, Palette palette, Mark mark, double x, double y) {
        if (mark.withheld()) {
            svg.rect(x - 6.5, y - 6.5, 13, 13, "#ffffff", palette.main());
        }
        if (mark.value().isPresent()) {
            svg.circle(x, y, 4.5, palette.accent(), palette.accent());
        }
        svg.text(x, y - 11, mark.words(), 10.5, "middle", INK, true);
    }
}
