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
import org.systemicrisk.model.rating.Dimension;

/** Finds the priority that other ratings give. */
final class PriorityScorer {

    private final PriorityMethod method;
    private final Scale scale;
    private final SubjectFacts facts;

    PriorityScorer(PriorityMethod method, Scale scale, SubjectFacts facts) {
        this.method = method;
        this.scale = scale;
        this.facts = facts;
    }

    /** The priority with its adjustments; empty when it cannot be told. */
    Optional<Result> result() {
        return Adjuster.adjusted(found(), method.adjust(), scale, facts);
    }

    private Optional<Result> found() {
        if (!method.conditions().isEmpty()) {
            Reached reached = Reached.of(method.conditions(), method.otherwise(), scale, facts);
            return reached instanceof Reached.At at
                    ? Optional.of(Result.at(at.derivation().step(), at.derivation()))
                    : Optional.empty();
        }
        Dimension of = method.of();
        if (of != null) {
            return facts.number(of).flatMap(value -> band(of, value));
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
            return Optional.empty();
        }
        List<StepId> line = matrix.getOrDefault(row.get().value(), List.of());
        return facts.scaleOf(columns)
                .flatMap(steps -> steps.rank(column.get()))
                .filter(rank -> rank < line.size())
                .map(rank -> Result.at(
                        line.get(rank), new Derivation.FromMatrix(rows, row.get(), columns, column.get(), null)));
    }
}
