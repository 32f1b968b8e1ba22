package org.systemicrisk.report.chart;

import java.util.List;

/** The phases of a methodology as boxes in a row, joined by arrows. */
public final class FlowChart {

    private static final int WIDTH = 680;
    private static final int GAP = 26;
    private static final int TOP = 34;
    private static final double SIZE = 10.5;

    private FlowChart() {}

    /** What is drawn. */
    public record Input(String name, String title, List<Phase> phases, String alt) {
        public Input {
            phases = List.copyOf(phases);
        }
    }

    /**
     * A phase.
     *
     * @param number such as "Phase I"
     * @param items what happens in it
     */
    public record Phase(String number, String title, List<String> items) {
        public Phase {
            items = List.copyOf(items);
        }
    }

    /** Draws the picture. */
    public static Picture draw(Input input, Palette palette) {
        int count = input.phases().size();
        double width = (double) (WIDTH - 8 - GAP * (count - 1)) / count;
        double body = input.phases().stream()
                .mapToDouble(phase -> bodyHeight(phase, width))
                .max()
                .orElse(0);
        double head = input.phases().stream()
                .mapToDouble(phase -> headHeight(phase, width))
                .max()
                .orElse(0);
        Svg svg = new Svg(WIDTH, (int) Math.ceil(TOP + head + body + 6), input.title(), input.alt());
        svg.text(4, 18, input.title(), 13, "start", palette.main(), true);
        for (int i = 0; i < count; i++) {
            double x = 4 + i * (width + GAP);
            phase(svg, input.phases().get(i), palette, x, width, head, body);
            if (i + 1 < count) {
                double y = TOP + head / 2;
                svg.line(x + width + 4, y, x + width + GAP - 10, y, palette.accent(), 2);
                double tip = x + width + GAP - 4;
                svg.shape(palette.accent(), tip, y, tip - 8, y - 5, tip - 8, y + 5);
            }
        }
        return new Picture(input.name(), svg.end(), input.alt());
    }

    private static void phase(Svg svg, Phase phase, Palette palette, double x, double width, double head, double body) {
        svg.rect(x, TOP, width, head, palette.main(), palette.main());
        svg.text(x + 8, TOP + 16, phase.number(), SIZE, "start", "#ffffff", false);
        List<String> title = Svg.wrap(phase.title(), width - 16, 11.5);
        for (int i = 0; i < title.size(); i++) {
            svg.text(x + 8, TOP + 33 + i * 14, title.get(i), 11.5, "start", "#ffffff", true);
        }
        svg.rect(x, TOP + head, width, body, "#f4f5f7", palette.main());
        double y = TOP + head + 17;
        for (String item : phase.items()) {
            List<String> lines = Svg.wrap(item, width - 26, SIZE);
            svg.circle(x + 11, y - 3.5, 1.6, palette.accent(), palette.accent());
            for (String line : lines) {
                svg.text(x + 18, y, line, SIZE, "start", "#1a1a1a", false);
                y += 13.5;
            }
            y += 4;
        }
    }

    private static double headHeight(Phase phase, double width) {
        return 28 + 14.0 * Svg.wrap(phase.title(), width - 16, 11.5).size();
    }

    private static double bodyHeight(Phase phase, double width) {
        double height = 12;
        for (String item : phase.items()) {
            height += Svg.wrap(item, width - 26, SIZE).size() * 13.5 + 4;
        }
        return height;
    }
}
