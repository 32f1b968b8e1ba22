package org.systemicrisk.report.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of each rating from one assessment to the next, in two lanes: the method moves it on the upper one, the data on
 * the lower one. A hollow mark for then, a square where the two meet, a filled mark for now.
 */
public final class BridgeChart {

    private static final int WIDTH = 680;
    private static final int LEFT = 160;
    private static final int TOP = 64;
    private static final int ROW = 60;
    private static final int LANE = 13;
    private static final double SIZE = 11;
    private static final String INK = "#1a1a1a";

    private BridgeChart() {}

    /**
     * What is drawn.
     *
     * @param then how the earlier assessment is called
     * @param between how its data under today's method are called
     * @param now how this one is called
     * @param method how the upper lane is called
     * @param data how the lower lane is called
     * @param steps labels of the scale from lowest to highest
     */
    public record Input(
            String name,
            String title,
            String then,
            String between,
            String now,
            String method,
            String data,
            List<String> steps,
            List<Line> lines,
            String alt) {
        public Input {
            steps = List.copyOf(steps);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A module.
     *
     * @param then rank on today's scale; as the others, of no meaning where nothing is told
     * @param untold why nothing is told; absent where it is
     */
    public record Line(String label, int then, int between, int now, @Nullable String untold) {}

    /** Draws the picture. */
    public static Picture draw(Input input, Palette palette) {
        int height = TOP + input.lines().size() * ROW + 14;
        Svg svg = new Svg(WIDTH, height, input.title(), input.alt());
        svg.text(8, 18, input.title(), 13, "start", palette.main(), true);
        legend(svg, input, palette);
        double column = (double) (WIDTH - LEFT - 10) / input.steps().size();
        for (int i = 0; i < input.steps().size(); i++) {
            double x = LEFT + i * column;
            svg.rect(x, TOP, column, input.lines().size() * ROW, i % 2 == 0 ? "#f4f5f7" : "#e9ebef", "none");
            svg.text(x + column / 2, TOP - 6, input.steps().get(i), 10.5, "middle", palette.main(), true);
        }
        for (int i = 0; i < input.lines().size(); i++) {
            double middle = TOP + i * ROW + ROW / 2.0;
            svg.line(8, middle + ROW / 2.0, WIDTH - 10, middle + ROW / 2.0, "#ffffff", 2);
            new Way(svg, input, palette, middle, column).draw(input.lines().get(i));
        }
        return new Picture(input.name(), svg.end(), input.alt());
    }

    private static void legend(Svg svg, Input input, Palette palette) {
        double at = 14;
        svg.circle(at, 33, 6, "#ffffff", palette.main()).text(at + 12, 37, input.then(), SIZE, "start", INK, false);
        at += 34 + input.then().length() * 6.2;
        svg.rect(at - 5, 28, 10, 10, palette.main(), palette.main())
                .text(at + 12, 37, input.between(), SIZE, "start", INK, false);
        at += 34 + input.between().length() * 6.2;
        svg.circle(at, 33, 6, palette.accent(), palette.accent())
                .text(at + 12, 37, input.now(), SIZE, "start", INK, false);
    }

    /** The way of one module. */
    private record Way(Svg svg, Input input, Palette palette, double y, double column) {

        void draw(Line line) {
            svg.lines(LEFT - 62, y, Svg.wrap(line.label(), LEFT - 72, SIZE), SIZE, "end", INK, false);
            if (line.untold() != null) {
                svg.lines(LEFT + 8, y, Svg.wrap(line.untold(), WIDTH - LEFT - 26, 10.5), 10.5, "start", INK, false);
                return;
            }
            svg.text(LEFT - 6, y - LANE + 4, input.method(), 9.5, "end", palette.main(), false);
            svg.text(LEFT - 6, y + LANE + 4, input.data(), 9.5, "end", palette.accent(), false);
            svg.line(LEFT, y - LANE, WIDTH - 10, y - LANE, "#c9cdd4", 0.75);
            svg.line(LEFT, y + LANE, WIDTH - 10, y + LANE, "#c9cdd4", 0.75);
            double from = middle(line.then());
            double over = middle(line.between());
            double to = middle(line.now());
            // what did not move stands side by side, so that no mark hides another
            double start = line.then() == line.between() ? from - 12 : from;
            double square = line.then() == line.between() ? over + 8 : over;
            double end = line.between() == line.now() ? square + 20 : to;
            arrow(start, square, y - LANE, palette.main(), line.then() != line.between());
            svg.line(square, y - LANE, square, y + LANE, palette.main(), 1.25);
            arrow(square, end, y + LANE, palette.accent(), line.between() != line.now());
            svg.circle(start, y - LANE, 7, "#ffffff", palette.main());
            svg.rect(square - 5, y - LANE - 5, 10, 10, palette.main(), palette.main());
            svg.rect(square - 3, y + LANE - 3, 6, 6, palette.main(), palette.main());
            svg.circle(end, y + LANE, 6, palette.accent(), palette.accent());
        }

        private void arrow(double from, double to, double at, String colour, boolean moves) {
            if (!moves) {
                svg.line(from, at, to, at, colour, 1.25);
                return;
            }
            double way = Math.signum(to - from);
            svg.line(from + way * 7, at, to - way * 14, at, colour, 2);
            svg.shape(colour, to - way * 7, at, to - way * 15, at - 5, to - way * 15, at + 5);
        }

        private double middle(int rank) {
            return LEFT + rank * column + column / 2;
        }
    }
}
