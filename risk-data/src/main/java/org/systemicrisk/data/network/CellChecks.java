package org.systemicrisk.data.network;

import java.util.List;
import java.util.Map;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;

/** The cells of a matrix: a row for each step of one scale, in each row a cell for each step of the other, known steps in them. */
final class CellChecks {
    private final Map<String, List<StepId>> matrix;
    private final Places places;
    private final FindingList findings;

    CellChecks(Map<String, List<StepId>> matrix, Places places, FindingList findings) {
        this.matrix = matrix;
        this.places = places;
        this.findings = findings;
    }

    void run(Scale rows, Scale columns, Scale results) {
        ScaleChecks onScales = new ScaleChecks(findings);
        for (Step step : rows.rated()) {
            if (!matrix.containsKey(step.id().value())) {
                findings.add(
                        Code.MET_007,
                        places.of("matrix"),
                        "the matrix has no row for " + step.id(),
                        "add one: a row for each step of " + rows.name());
            }
        }
        matrix.forEach((row, cells) -> {
            onScales.known(rows, row, place(row));
            if (cells.size() != columns.rated().size()) {
                findings.add(
                        Code.MET_007,
                        place(row),
                        "the row has " + cells.size() + " cells, and the scale " + columns.name() + " has "
                                + columns.rated().size() + " steps",
                        "write one cell for each step");
            }
            cells.forEach(cell -> onScales.known(results, cell.value(), place(row)));
        });
    }

    private Place place(String row) {
        return places.of("matrix." + row);
    }
}
