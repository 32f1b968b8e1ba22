package org.systemicrisk.report.chart;

import java.util.List;

/** Ratings of two assessments side by side: one line a module, a hollow mark for then, a filled one for now. */
public final class YearsChart {

    private static final int WIDTH = 680;
    private static final int LEFT = 160;
    private static final int TOP = 64;
    private static final int ROW = 40;

    private YearsChart() {}

    /**
     * What is drawn.
     *
     * @param steps labels of the scale from lowest to highest
     * @param then how the earlier assessment is called
     * @param now how this one is called
     */
    public record Input(
            String name, String title, String then, String now, List<String> steps, List<Line> lines, String alt) {
        public Input {
            steps = List.copyOf(steps);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A module.
     *
     * @param thenLow lowest rank it can have had, or -1 when nothing is known
     * @param thenHigh highest rank it can have had; the same as the lowest when it is known exactly
     * @param now rank now, or -1 when nothing is known
     * @param words the change in words
     */
    public record Line(String label, int thenLow, int thenHigh, int now, String words) {}

    /** Draws the picture. */
    public static Picture draw(Input input, Palette palette) {
        int height = TOP + input.lines().size() * ROW + 14;
        Svg svg = new Svg(WIDTH, height, input.title(), input.alt());
        svg.text(8, 18, input.title(), 13, "start", palette.main(), true);
        svg.circle(LEFT + 8, 33, 6, "#ffffff", palette.main())
                .text(LEFT + 20, 37, input.then(), 11, "start", "#1a1a1a", false);
        double second = LEFT + 40 + input.then().length() * 6.6;
        svg.circle(second, 33, 6, palette.accent(), palette.accent())
                .text(second + 12, 37, input.now(), 11, "start", "#1a1a1a", false);
        double column = (double) (WIDTH - LEFT - 10) / input.steps().size();
        for (int i = 0; i < input.steps().size(); i++) {
            double x = LEFT + i * column;
            svg.rect(x, TOP, column, input.lines().size() * ROW, i % 2 == 0 ? "#f4f5f7" : "#e9ebef", "none");
            svg.text(x + column / 2, TOP - 6, input.steps().get(i), 10.5, "middle", palette.main(), true);
        }
        for (int i = 0; i < input.lines().size(); i++) {
            line(svg, input.lines().get(i), palette, TOP + i * ROW + ROW / 2.0, column);
        }
        return new Picture(input.name(), svg.end(), input.alt());
    }

    private static void line(Svg svg, Line line, Palette palette, double y, double column) {
        svg.lines(LEFT - 10, y, Svg.wrap(line.label(), LEFT - 20, 11), 11, "end", "#1a1a1a", false);
        svg.line(LEFT, y, WIDTH - 10, y, "#c9cdd4", 0.75);
        boolean known = line.thenLow() >= 0;
        if (known && line.now() >= 0 && line.thenLow() == line.thenHigh() && line.thenLow() != line.now()) {
            arrow(svg, palette, middle(line.thenLow(), column), middle(line.now(), column), y);
        }
        if (known && line.thenLow() < line.thenHigh()) {
            svg.rect(
                    middle(line.thenLow(), column) - 7,
                    y - 7,
                    (line.thenHigh() - line.thenLow()) * column + 14,
                    14,
                    "none",
                    palette.main());
        } else if (known) {
            svg.circle(middle(line.thenLow(), column), y, 9, "#ffffff", palette.main());
        }
        if (line.now() >= 0) {
            svg.circle(middle(line.now(), column), y, 6, palette.accent(), palette.accent());
        }
    }

    private static void arrow(Svg svg, Palette palette, double from, double to, double y) {
        double way = Math.signum(to - from);
        svg.line(from + way * 9, y, to - way * 14, y, palette.accent(), 2);
        svg.shape(palette.accent(), to - way * 7, y, to - way * 15, y - 5, to - way * 15, y + 5);
    }

    private static double middle(int rank, double column) {
        return LEFT + rank * column + column / 2;
    }
}
