package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** Finds the priority that other ratings give. */
final class PriorityScorer {

    private final PriorityMethod method;
    private final SubjectFacts facts;

    PriorityScorer(PriorityMethod method, SubjectFacts facts) {
        this.method = method;
        this.facts = facts;
    }

    /** The priority before its adjustments, where it does not come from conditions; empty when it cannot be told. */
    Optional<Result> result() {
        Dimension of = method.of();
        if (of != null) {
            return facts.score(of).value().flatMap(value -> band(of, value));
        }
        Dimension rows = method.rows();
        Dimension columns = method.columns();
        Map<String, List<StepId>> matrix = method.matrix();
        return rows == null || columns == null || matrix == null ? Optional.empty() : cell(rows, columns, matrix);
    }

    private Optional<Result> band(Dimension of, BigDecimal number) {
        List<Band> holding =
                method.bands().stream().filter(band -> band.holds(number)).toList();
        return holding.size() != 1
                ? Optional.empty()
                : Optional.of(Result.at(
                        holding.get(0).step(), new Derivation.FromNumber(of, Cell.of(number), holding.get(0))));
    }

    private Optional<Result> cell(Dimension rows, Dimension columns, Map<String, List<StepId>> matrix) {
        Optional<StepId> row = facts.step(rows);
        Optional<StepId> column = facts.step(columns);
        if (row.isEmpty() || column.isEmpty()) {
            return cells(rows, columns, matrix);
        }
        return step(columns, matrix, row.get(), column.get())
                .map(step -> Result.at(step, new Derivation.FromMatrix(rows, row.get(), columns, column.get(), null)));
    }

    private Optional<Result> cells(Dimension rows, Dimension columns, Map<String, List<StepId>> matrix) {
        Optional<Scale> rowScale = facts.scaleOf(rows);
        Optional<Scale> columnScale = facts.scaleOf(columns);
        Optional<Scale> results = facts.scaleOf(Dimension.PRIORITY);
        if (rowScale.isEmpty() || columnScale.isEmpty() || results.isEmpty()) {
            return Optional.empty();
        }
        return new ReachedCells(facts.score(rows), rowScale.get(), facts.score(columns), columnScale.get())
                .result((row, column) -> step(columns, matrix, row, column), results.get());
    }

    private Optional<StepId> step(Dimension columns, Map<String, List<StepId>> matrix, StepId row, StepId column) {
        List<StepId> line = matrix.getOrDefault(row.value(), List.of());
        return facts.scaleOf(columns)
                .flatMap(steps -> place(steps, column))
                .filter(rank -> rank < line.size())
                .map(line::get);
    }

    /** The column of a step, among those that are rated. */
    private static Optional<Integer> place(Scale columns, StepId step) {
        List<StepId> rated = columns.rated().stream().map(Step::id).toList();
        return Optional.of(rated.indexOf(step)).filter(place -> place >= 0);
    }
}
