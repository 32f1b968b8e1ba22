package org.systemicrisk.report.chart;

import java.util.List;

/** Effectiveness percentages as bars before the bands they fall into. */
public final class EffectivenessChart {

    private static final int WIDTH = 680;
    private static final int LEFT = 160;
    private static final int RIGHT = 20;
    private static final int TOP = 62;
    private static final int ROW = 34;

    private EffectivenessChart() {}

    /**
     * What is drawn.
     *
     * @param bands from lowest to highest, together from 0 to 100
     */
    public record Input(String name, String title, List<Range> bands, List<Bar> bars, String alt) {
        public Input {
            bands = List.copyOf(bands);
            bars = List.copyOf(bars);
        }
    }

    /** A band between two percentages. */
    public record Range(String label, double from, double to) {}

    /**
     * A bar.
     *
     * @param percent 0 to 100
     * @param printed the percentage as it is printed
     */
    public record Bar(String label, double percent, String printed) {}

    /** Draws the picture. */
    public static Picture draw(Input input, Palette palette) {
        int bottom = TOP + input.bars().size() * ROW;
        Svg svg = new Svg(WIDTH, bottom + 26, input.title(), input.alt());
        svg.text(8, 18, input.title(), 13, "start", palette.main(), true);
        for (int i = 0; i < input.bands().size(); i++) {
            Range band = input.bands().get(i);
            double x = x(band.from());
            double width = x(band.to()) - x;
            svg.rect(x, TOP, width, bottom - TOP, i % 2 == 0 ? "#f0f2f5" : "#dfe3e9", "none");
            svg.lines(
                    x + width / 2, TOP - 16, Svg.wrap(band.label(), width + 6, 10), 10, "middle", palette.main(), true);
            svg.text(x, bottom + 14, whole(band.from()), 10, "middle", "#444444", false);
        }
        svg.text(x(100), bottom + 14, "100 %", 10, "end", "#444444", false);
        for (int i = 0; i < input.bars().size(); i++) {
            Bar bar = input.bars().get(i);
            double y = TOP + i * ROW + ROW / 2.0;
            svg.lines(LEFT - 10, y, Svg.wrap(bar.label(), LEFT - 20, 11), 11, "end", "#1a1a1a", false);
            svg.rect(x(0), y - 8, x(bar.percent()) - x(0), 16, palette.main(), "none");
            svg.text(x(bar.percent()) + 6, y + 4, bar.printed(), 11, "start", "#1a1a1a", true);
        }
        return new Picture(input.name(), svg.end(), input.alt());
    }

    private static double x(double percent) {
        return LEFT + percent * (WIDTH - LEFT - RIGHT) / 100;
    }

    private static String whole(double percent) {
        return Long.toString(Math.round(percent));
    }
}
