package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Rating;

/** The cells of a matrix that two ratings lead to: several where one of them is not a single step. */
final class ReachedCells {

    private final Score row;
    private final Score column;
    private final List<Step> rows;
    private final List<Step> columns;

    ReachedCells(Score row, Scale rows, Score column, Scale columns) {
        this.row = row;
        this.column = column;
        this.rows = steps(row.rating(), rows);
        this.columns = steps(column.rating(), columns);
    }

    /** The steps that a rating leaves open; among several there is none that says that nothing was rated. */
    private static List<Step> steps(Rating rating, Scale scale) {
        return RankRange.of(rating, scale)
                .map(range -> scale.steps().subList(range.lowest(), range.highest() + 1).stream()
                        .filter(step -> range.isSingle() || step.isRated())
                        .toList())
                .orElse(List.of());
    }

    /**
     * From the lowest to the highest of what stands in the cells; empty where an axis is not known, a cell is not there, or some of them
     * rate nothing.
     *
     * @param cells what stands where two steps meet
     */
    Optional<Result> result(BiFunction<StepId, StepId, Optional<StepId>> cells, Scale results) {
        List<StepId> found = new ArrayList<>();
        for (Step r : rows) {
            for (Step c : columns) {
                cells.apply(r.id(), c.id()).ifPresent(found::add);
            }
        }
        if (found.isEmpty() || found.size() < rows.size() * columns.size()) {
            return Optional.empty();
        }
        return rating(found, results).map(rating -> new Result(rating, derivation()));
    }

    private static Optional<Rating> rating(List<StepId> found, Scale results) {
        if (found.stream().distinct().count() == 1) {
            return Optional.of(new Rating.At(found.get(0)));
        }
        List<StepId> ordered =
                results.rated().stream().map(Step::id).filter(found::contains).toList();
        return ordered.containsAll(found)
                ? Optional.of(new Rating.FromTo(ordered.get(0), ordered.get(ordered.size() - 1)))
                : Optional.empty();
    }

    private Derivation derivation() {
        return new Derivation.FromCells(row.dimension(), span(rows), column.dimension(), span(columns));
    }

    private static Derivation.Span span(List<Step> steps) {
        return new Derivation.Span(
                steps.get(0).id(), steps.get(steps.size() - 1).id());
    }
}
