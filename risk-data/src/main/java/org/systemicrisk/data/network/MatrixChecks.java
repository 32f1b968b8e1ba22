package org.systemicrisk.data.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Matrix;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;

/** A matrix has a row for each step of one scale, in each row a cell for each step of the other, and known steps in them. */
final class MatrixChecks {
    private final Matrix matrix;
    private final BiFunction<String, Place, Optional<Scale>> scales;
    private final FindingList findings;

    MatrixChecks(Matrix matrix, BiFunction<String, Place, Optional<Scale>> scales, FindingList findings) {
        this.matrix = matrix;
        this.scales = scales;
        this.findings = findings;
    }

    /** @param one and other: the scales of the two ratings that are looked up; empty when not known */
    void run(String one, String other) {
        Optional<Scale> result = scales.apply(matrix.scale(), matrix.places().of("scale"));
        Optional<Scale> rows = scales.apply(matrix.rows(), matrix.places().of("rows"));
        Optional<Scale> columns = scales.apply(matrix.columns(), matrix.places().of("columns"));
        Set<String> written = Set.copyOf(List.of(matrix.rows(), matrix.columns()));
        if (!one.isEmpty() && !other.isEmpty() && !written.equals(Set.copyOf(List.of(one, other)))) {
            findings.add(
                    Code.MET_010,
                    matrix.places().of("rows"),
                    "the matrix is looked up by " + one + " and " + other + ", and its rows and columns are "
                            + matrix.rows() + " and " + matrix.columns(),
                    "name these two scales in rows and columns");
        }
        rows.ifPresent(this::rows);
        columns.ifPresent(scale -> columns(scale));
        result.ifPresent(this::cells);
    }

    private void rows(Scale scale) {
        for (String row : matrix.cells().keySet()) {
            new ScaleChecks(findings).known(scale, row, place(row));
        }
        for (Step step : scale.steps()) {
            if (!matrix.cells().containsKey(step.id().value())) {
                findings.add(
                        Code.MET_007,
                        matrix.places().of("matrix"),
                        "the matrix has no row for " + step.id(),
                        "add one: a row for each step of " + scale.name());
            }
        }
    }

    private void columns(Scale scale) {
        for (Map.Entry<String, List<StepId>> row : matrix.cells().entrySet()) {
            if (row.getValue().size() != scale.steps().size()) {
                findings.add(
                        Code.MET_007,
                        place(row.getKey()),
                        "the row has " + row.getValue().size() + " cells, and the scale " + scale.name() + " has "
                                + scale.steps().size() + " steps",
                        "write one cell for each step");
            }
        }
    }

    private void cells(Scale scale) {
        matrix.cells()
                .forEach((row, cells) ->
                        cells.forEach(cell -> new ScaleChecks(findings).known(scale, cell.value(), place(row))));
    }

    private Place place(String row) {
        return matrix.places().of("matrix." + row);
    }
}
