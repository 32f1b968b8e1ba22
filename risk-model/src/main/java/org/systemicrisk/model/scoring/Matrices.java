package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** A rating from the matrix of its dimension, where the methodology has one. */
final class Matrices {

    private final Methodology methodology;

    Matrices(Methodology methodology) {
        this.methodology = methodology;
    }

    Optional<Result> of(Dimension dimension, ScoredSoFar scored) {
        return methodology.matrixOf(dimension).flatMap(matrix -> {
            Axes axes = axes(dimension, matrix);
            return lookup(matrix).result(scored.of(axes.rows()), scored.of(axes.columns()));
        });
    }

    /** The cells that could have given a stated rating; none without a matrix. */
    List<MatrixCell> consistent(Dimension dimension, ScoredSoFar scored, Rating stated) {
        return methodology
                .matrixOf(dimension)
                .map(matrix -> {
                    Axes axes = axes(dimension, matrix);
                    return lookup(matrix)
                            .consistent(
                                    scored.of(axes.rows()).rating(),
                                    scored.of(axes.columns()).rating(),
                                    stated);
                })
                .orElse(List.of());
    }

    private MatrixLookup lookup(Matrix matrix) {
        return new MatrixLookup(methodology, matrix);
    }

    /** Which dimension stands in the rows is told by their scale, and is the first of the two where both have the same. */
    private Axes axes(Dimension dimension, Matrix matrix) {
        Dimension first = dimension == Dimension.INHERENT ? Dimension.PROBABILITY : Dimension.EFFECTIVENESS;
        Dimension second = dimension == Dimension.INHERENT ? Dimension.SEVERITY : Dimension.INHERENT;
        boolean swapped = !matrix.rows().equals(matrix.columns())
                && methodology
                        .scaleOf(first)
                        .filter(scale -> scale.name().equals(matrix.columns()))
                        .isPresent();
        return swapped ? new Axes(second, first) : new Axes(first, second);
    }

    private record Axes(Dimension rows, Dimension columns) {}
}
