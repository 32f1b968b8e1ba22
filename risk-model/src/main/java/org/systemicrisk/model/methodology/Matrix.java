package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/**
 * A table in which two ratings are looked up.
 *
 * @param scale of the result
 * @param rows scale of the rows
 * @param columns scale of the columns
 * @param cells for each step of the rows, the results from the lowest column to the highest
 * @param numbers that stand beside the results; empty when none do
 * @param places of the method it belongs to
 */
public record Matrix(
        String scale,
        String rows,
        String columns,
        Map<String, List<StepId>> cells,
        Map<String, List<BigDecimal>> numbers,
        Places places) {
    public Matrix {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** The number beside a result. */
    public Optional<BigDecimal> number(StepId row, int column) {
        return Optional.ofNullable(numbers.get(row.value()))
                .filter(line -> column < line.size())
                .map(line -> line.get(column));
    }
}
