package org.systemicrisk.model.rule.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/**
 * What the matrix of residual risk makes of the inherent risk, where both can be compared.
 *
 * @param grid the matrix of residual risk
 * @param onResidual for each step of inherent risk, the rank of the same step of residual risk
 */
record Mitigation(Grid grid, List<Integer> onResidual) {
    Mitigation {
        onResidual = List.copyOf(onResidual);
    }

    /** Empty when a step of inherent risk is no step of residual risk, or stands in another order there. */
    static Optional<Mitigation> of(Methodology methodology) {
        return Grid.residual(methodology)
                .filter(grid -> methodology.inputsOf(Dimension.RESIDUAL).contains(Dimension.EFFECTIVENESS))
                .flatMap(Mitigation::comparable);
    }

    private static Optional<Mitigation> comparable(Grid grid) {
        List<Integer> ranks = new ArrayList<>();
        int highest = -1;
        for (Step step : inherent(grid).scale().rated()) {
            Optional<Integer> rank = grid.scale().rank(step.id());
            if (rank.isEmpty() || rank.get() <= highest) {
                return Optional.empty();
            }
            highest = rank.get();
            ranks.add(highest);
        }
        return Optional.of(new Mitigation(grid, ranks));
    }

    private static Grid.Axis inherent(Grid grid) {
        return grid.columns().input() == Dimension.INHERENT ? grid.columns() : grid.rows();
    }

    private boolean isByColumn() {
        return grid.columns().input() == Dimension.INHERENT;
    }

    int residual(Grid.Cell cell) {
        return grid.rank(cell);
    }

    int inherent(Grid.Cell cell) {
        return onResidual.get(isByColumn() ? cell.column() : cell.row());
    }

    /** Whether the measures are the least effective: the most dangerous end of their axis. */
    boolean isWeakest(Grid.Cell cell) {
        return isByColumn()
                ? cell.row() == grid.rows().size() - 1
                : cell.column() == grid.columns().size() - 1;
    }
}
