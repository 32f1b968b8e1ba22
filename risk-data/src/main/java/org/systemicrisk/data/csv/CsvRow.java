package org.systemicrisk.data.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;

/** A row whose cells are found by the name of their column. */
record CsvRow(List<CsvCell> cells, Map<String, Integer> columns) {
    /** The cell of a column, unless it is empty or there is no such column. */
    Optional<CsvCell> cell(String column) {
        return Optional.ofNullable(columns.get(column)).map(cells::get).filter(cell -> !cell.value()
                .isEmpty());
    }

    Place place() {
        return cells.get(0).place();
    }

    Places places() {
        Map<String, Place> places = new LinkedHashMap<>();
        columns.forEach((name, index) -> places.put(name, cells.get(index).place()));
        return new Places(place(), places);
    }
}
