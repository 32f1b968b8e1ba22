package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;

/** Looks ratings up in a methodology's matrix, forwards and backwards. */
final class MatrixLookup {

    private final Matrix matrix;
    private final Scale rows;
    private final Scale columns;
    private final Scale results;

    MatrixLookup(Methodology methodology, Matrix matrix) {
        this.matrix = matrix;
        this.rows = methodology.scale(matrix.rows()).orElseThrow();
        this.columns = methodology.scale(matrix.columns()).orElseThrow();
        this.results = methodology.scale(matrix.scale()).orElseThrow();
    }

    Optional<Result> result(Score row, Score column) {
        Optional<StepId> rowStep = row.step();
        Optional<StepId> columnStep = column.step();
        if (rowStep.isEmpty() || columnStep.isEmpty()) {
            return new ReachedCells(row, rows, column, columns).result(this::cell, results);
        }
        return columns.rank(columnStep.get()).flatMap(rank -> Optional.ofNullable(
                        matrix.cells().get(rowStep.get().value()))
                .map(cells -> Result.at(
                        cells.get(rank),
                        new Derivation.FromMatrix(
                                row.dimension(),
                                rowStep.get(),
                                column.dimension(),
                                columnStep.get(),
                                matrix.number(rowStep.get(), rank).orElse(null)))));
    }

    private Optional<StepId> cell(StepId row, StepId column) {
        List<StepId> line = matrix.cells().getOrDefault(row.value(), List.of());
        return columns.rank(column).filter(rank -> rank < line.size()).map(line::get);
    }

    /** The cells that could have given a stated rating, as far as row and column are known. */
    List<MatrixCell> consistent(Rating row, Rating column, Rating stated) {
        List<MatrixCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.steps().size(); r++) {
            StepId rowStep = rows.steps().get(r).id();
            List<StepId> line = matrix.cells().getOrDefault(rowStep.value(), List.of());
            for (int c = 0; c < line.size() && admits(row, rows, r); c++) {
                if (admits(column, columns, c) && admitsResult(stated, line.get(c))) {
                    cells.add(new MatrixCell(rowStep, columns.steps().get(c).id(), line.get(c)));
                }
            }
        }
        return cells;
    }

    private boolean admitsResult(Rating stated, StepId result) {
        return results.rank(result).map(rank -> admits(stated, results, rank)).orElse(false);
    }

    private static boolean admits(Rating rating, Scale scale, int rank) {
        return RankRange.of(rating, scale).map(range -> range.holds(rank)).orElse(true);
    }
}
