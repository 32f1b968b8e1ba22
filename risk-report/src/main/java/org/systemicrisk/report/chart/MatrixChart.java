package org.systemicrisk.report.chart;

import java.util.ArrayList;
import java.util.List;

/** A rating matrix with the modules plotted in its cells. */
public final class MatrixChart {

    private static final int WIDTH = 680;
    private static final int LEFT = 150;
    private static final int TOP = 40;
    private static final int CELL_HEIGHT = 62;
    private static final int BOTTOM = 64;

    private MatrixChart() {}

    /**
     * What is drawn.
     *
     * @param name file name of the picture
     * @param title what the matrix is
     * @param rowsTitle what the rows are
     * @param columnsTitle what the columns are
     * @param rows labels from lowest to highest
     * @param columns labels from lowest to highest
     * @param cells for each row, its cells from left to right
     * @param steps number of steps of the result's scale
     * @param plotted what stands where
     * @param alt the alternative text
     */
    public record Input(
            String name,
            String title,
            String rowsTitle,
            String columnsTitle,
            List<String> rows,
            List<String> columns,
            List<List<Field>> cells,
            int steps,
            List<Mark> plotted,
            String alt) {

        public Input {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            cells = cells.stream().map(List::copyOf).toList();
            plotted = List.copyOf(plotted);
        }
    }

    /** A cell: its word and its rank on the result's scale. */
    public record Field(String label, int rank) {}

    /** Something plotted at a row and a column, both from 0. */
    public record Mark(String label, int row, int column) {}

    /** Draws the matrix, the highest row on top. */
    public static Picture draw(Input input, Palette palette) {
        int rows = input.rows().size();
        int height = TOP + rows * CELL_HEIGHT + BOTTOM;
        double cellWidth = (double) (WIDTH - LEFT - 10) / input.columns().size();
        Svg svg = new Svg(WIDTH, height, input.title(), input.alt());
        svg.text(LEFT, 18, input.title(), 13, "start", palette.main(), true);
        svg.text(8, TOP - 8, input.rowsTitle(), 10.5, "start", palette.main(), true);
        for (int row = 0; row < rows; row++) {
            double y = TOP + (rows - 1 - row) * CELL_HEIGHT;
            svg.lines(LEFT - 10, y + CELL_HEIGHT / 2.0, wrapped(input.rows().get(row)), 11, "end", "#1a1a1a", false);
            for (int column = 0; column < input.columns().size(); column++) {
                cell(svg, input, palette, row, column, LEFT + column * cellWidth, y, cellWidth);
            }
        }
        double below = TOP + rows * CELL_HEIGHT;
        for (int column = 0; column < input.columns().size(); column++) {
            double middle = LEFT + column * cellWidth + cellWidth / 2;
            List<String> label = Svg.wrap(input.columns().get(column), cellWidth - 8, 11);
            svg.lines(middle, below + 16, label, 11, "middle", "#1a1a1a", false);
        }
        svg.text((LEFT + WIDTH) / 2.0, height - 8, input.columnsTitle(), 10.5, "middle", palette.main(), true);
        return new Picture(input.name(), svg.end(), input.alt());
    }

    private static List<String> wrapped(String label) {
        return Svg.wrap(label, LEFT - 20, 11);
    }

    private static void cell(
            Svg svg, Input input, Palette palette, int row, int column, double x, double y, double width) {
        Field field = input.cells().get(row).get(column);
        Shade shade = palette.step(field.rank(), input.steps());
        svg.rect(x, y, width, CELL_HEIGHT, shade.fill(), "#ffffff");
        svg.text(x + width / 2, y + 15, field.label(), 9.5, "middle", shade.text(), false);
        List<String> here = new ArrayList<>();
        for (Mark mark : input.plotted()) {
            if (mark.row() == row && mark.column() == column) {
                here.add(mark.label());
            }
        }
        marks(svg, palette, here, x + width / 2, y, width);
    }

    private static void marks(Svg svg, Palette palette, List<String> labels, double middle, double y, double width) {
        if (labels.isEmpty()) {
            return;
        }
        double row = Math.min(17, (CELL_HEIGHT - 22.0) / labels.size());
        double size = Math.min(10.5, row - 4);
        for (int i = 0; i < labels.size(); i++) {
            double top = y + 20 + i * row;
            svg.rect(middle - width / 2 + 6, top, width - 12, row - 2, "#ffffff", palette.main());
            svg.text(middle, top + row / 2 + size * 0.28, labels.get(i), size, "middle", palette.main(), true);
        }
    }
}
