package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.MatrixMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.SubjectScorer.Result;

/** Looks ratings up in a methodology's matrix, forwards and backwards. */
final class MatrixLookup {

    private final MatrixMethod method;
    private final Scale rows;
    private final Scale columns;
    private final Scale results;

    MatrixLookup(Methodology methodology, MatrixMethod method) {
        this.method = method;
        this.rows = methodology.scale(method.rows()).orElseThrow();
        this.columns = methodology.scale(method.columns()).orElseThrow();
        this.results = methodology.scale(method.scale()).orElseThrow();
    }

    Optional<Result> result(Score row, Score column) {
        Optional<StepId> rowStep = row.step();
        Optional<StepId> columnStep = column.step();
        if (rowStep.isEmpty() || columnStep.isEmpty()) {
            return Optional.empty();
        }
        return columns.rank(columnStep.get())
                .flatMap(rank -> Optional.ofNullable(
                                method.matrix().get(rowStep.get().value()))
                        .map(cells -> cells.get(rank)))
                .map(step -> new Result(
                        step,
                        new Derivation.FromMatrix(
                                row.dimension(), rowStep.get(), column.dimension(), columnStep.get())));
    }

    /** The cells that could have given a stated rating, as far as row and column are known. */
    List<MatrixCell> consistent(Rating row, Rating column, Rating stated) {
        List<MatrixCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.steps().size(); r++) {
            StepId rowStep = rows.steps().get(r).id();
            List<StepId> line = method.matrix().getOrDefault(rowStep.value(), List.of());
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
