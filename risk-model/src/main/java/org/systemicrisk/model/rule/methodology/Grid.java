package org.systemicrisk.model.rule.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/**
 * A matrix with its rows and columns from the least to the greatest danger: effectiveness runs down, every other input
 * runs up.
 */
final class Grid {

    private final Matrix matrix;
    private final Dimension result;
    private final Scale scale;
    private final Axis rows;
    private final Axis columns;
    private final int[][] ranks;

    private Grid(Matrix matrix, Dimension result, Scale scale, Axis rows, Axis columns) {
        this.matrix = matrix;
        this.result = result;
        this.scale = scale;
        this.rows = rows;
        this.columns = columns;
        this.ranks = new int[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            List<StepId> cells = matrix.cells().getOrDefault(rows.step(row).id().value(), List.of());
            for (int column = 0; column < columns.size(); column++) {
                ranks[row][column] =
                        scale.rank(cells.get(columns.written(column))).orElseThrow();
            }
        }
    }

    /** The matrices of a methodology: for inherent risk, for residual risk, for a priority. */
    static List<Grid> of(Methodology methodology) {
        List<Grid> grids = new ArrayList<>();
        inherent(methodology).ifPresent(grids::add);
        residual(methodology).ifPresent(grids::add);
        priority(methodology).ifPresent(grids::add);
        return grids;
    }

    /** The matrix of a priority has rows and columns for the steps that rate, and no others. */
    static Optional<Grid> priority(Methodology methodology) {
        PriorityMethod method = methodology.priority();
        Map<String, List<StepId>> cells = method == null ? null : method.matrix();
        if (method == null || cells == null || method.rows() == null || method.columns() == null) {
            return Optional.empty();
        }
        Dimension rows = method.rows();
        Dimension columns = method.columns();
        return methodology
                .scale(method.scale())
                .flatMap(scale -> methodology.scaleOf(rows).flatMap(down -> methodology
                        .scaleOf(columns)
                        .map(across -> new Grid(
                                new Matrix(scale.name(), down.name(), across.name(), cells, Map.of(), method.places()),
                                Dimension.PRIORITY,
                                scale,
                                new Axis(rows, new Scale(down.name(), down.rated())),
                                new Axis(columns, new Scale(across.name(), across.rated()))))));
    }

    static Optional<Grid> inherent(Methodology methodology) {
        return of(methodology, Dimension.INHERENT);
    }

    static Optional<Grid> residual(Methodology methodology) {
        return of(methodology, Dimension.RESIDUAL);
    }

    private static Optional<Grid> of(Methodology methodology, Dimension result) {
        return methodology.matrixOf(result).flatMap(matrix -> of(methodology, matrix, result));
    }

    private static Optional<Grid> of(Methodology methodology, Matrix matrix, Dimension result) {
        Optional<Scale> rows = methodology.scale(matrix.rows());
        Optional<Scale> columns = methodology.scale(matrix.columns());
        Optional<Scale> scale = methodology.scale(matrix.scale());
        if (rows.isEmpty() || columns.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        return methodology
                .axesOf(result)
                .map(axes -> new Grid(
                        matrix,
                        result,
                        scale.get(),
                        new Axis(axes.rows(), rows.get()),
                        new Axis(axes.columns(), columns.get())));
    }

    /** An input and its steps, the least dangerous first. */
    record Axis(Dimension input, Scale scale) {
        int size() {
            return scale.rated().size();
        }

        /** The position in the file of what is here at an index; steps that rate nothing have one too, and are not looked at. */
        int written(int index) {
            return scale.rank(step(index).id()).orElseThrow();
        }

        Step step(int index) {
            return scale.rated().get(lowers() ? size() - 1 - index : index);
        }

        /** Whether more of it means less danger. */
        boolean lowers() {
            return input == Dimension.EFFECTIVENESS;
        }

        String name() {
            return input.inWords();
        }
    }

    /** A cell, by the indices of its row and column. */
    record Cell(int row, int column) {}

    /** Two cells that lie side by side, the less dangerous first, and the input that differs. */
    record Neighbours(Cell less, Cell more, Axis moved) {}

    Dimension result() {
        return result;
    }

    Scale scale() {
        return scale;
    }

    Axis rows() {
        return rows;
    }

    Axis columns() {
        return columns;
    }

    Matrix matrix() {
        return matrix;
    }

    int rank(Cell cell) {
        return ranks[cell.row()][cell.column()];
    }

    int rank(int row, int column) {
        return ranks[row][column];
    }

    /** The rank of the lowest step that rates. */
    int lowest() {
        return scale.rank(scale.rated().get(0).id()).orElseThrow();
    }

    String label(int rank) {
        return scale.steps().get(rank).label();
    }

    String label(Cell cell) {
        return label(rank(cell));
    }

    int cells() {
        return rows.size() * columns.size();
    }

    void forEachCell(Consumer<Cell> action) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                action.accept(new Cell(row, column));
            }
        }
    }

    /** Every pair of cells that share an edge. */
    void forEachNeighbours(Consumer<Neighbours> action) {
        forEachCell(cell -> {
            if (cell.row() > 0) {
                action.accept(new Neighbours(new Cell(cell.row() - 1, cell.column()), cell, rows));
            }
            if (cell.column() > 0) {
                action.accept(new Neighbours(new Cell(cell.row(), cell.column() - 1), cell, columns));
            }
        });
    }

    /** Where the row of a cell begins in the file. */
    Place place(Cell cell) {
        return matrix.places().of("matrix." + rows.step(cell.row()).id().value());
    }

    Place place() {
        return matrix.places().of("matrix");
    }

    /** {@code probability Rare and severity High}. */
    String inputs(Cell cell) {
        return rows.name() + " " + rows.step(cell.row()).label() + " and " + columns.name() + " "
                + columns.step(cell.column()).label();
    }

    /** {@code the inherent risk}. */
    String name() {
        return result.inWords();
    }

    /** What findings about it are about. */
    String subject(Methodology methodology) {
        return Words.subject(methodology, result);
    }
}
