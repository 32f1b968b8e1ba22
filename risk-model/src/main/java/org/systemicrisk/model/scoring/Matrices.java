package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.systemicrisk.model.methodology.Axes;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** A rating from the matrix of its dimension, where the methodology has one. */
final class Matrices {

    private final Methodology methodology;
    private final Map<Dimension, Optional<Ready>> ready = new ConcurrentHashMap<>();

    Matrices(Methodology methodology) {
        this.methodology = methodology;
    }

    Optional<Result> of(Dimension dimension, ScoredSoFar scored) {
        return ready(dimension).flatMap(r -> r.lookup()
                .result(scored.of(r.axes().rows()), scored.of(r.axes().columns())));
    }

    /** The cells that could have given a stated rating; none without a matrix. */
    List<MatrixCell> consistent(Dimension dimension, ScoredSoFar scored, Rating stated) {
        return ready(dimension)
                .map(r -> r.lookup()
                        .consistent(
                                scored.of(r.axes().rows()).rating(),
                                scored.of(r.axes().columns()).rating(),
                                stated))
                .orElse(List.of());
    }

    /** The same matrix is asked for every subject. */
    private Optional<Ready> ready(Dimension dimension) {
        return ready.computeIfAbsent(dimension, d -> methodology.matrixOf(d).flatMap(matrix -> methodology
                .axesOf(d)
                .map(axes -> new Ready(new MatrixLookup(methodology, matrix), axes))));
    }

    private record Ready(MatrixLookup lookup, Axes axes) {}
}
