package org.systemicrisk.model.rule.methodology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;

/** Which steps of a methodology can be reached from the numbers that can occur. */
final class Reach {

    private final Map<Dimension, Set<StepId>> steps = new HashMap<>();
    private final Map<String, Set<StepId>> byMatrix = new HashMap<>();

    Reach(Methodology methodology) {
        for (Banded part : Banded.of(methodology)) {
            if (part.bands().isEmpty()) {
                // conditions, parts or people give its steps
                continue;
            }
            Set<StepId> reached = new HashSet<>();
            part.bands().stream()
                    .filter(band -> !part.occurring(band.interval()).isEmpty())
                    .forEach(band -> reached.add(band.step()));
            steps.put(part.dimension(), reached);
        }
        Grid.inherent(methodology).ifPresent(this::add);
        Grid.residual(methodology).ifPresent(this::add);
        Grid.priority(methodology).ifPresent(this::add);
    }

    private void add(Grid grid) {
        Set<StepId> reached = new HashSet<>();
        grid.forEachCell(cell -> {
            if (isReached(grid.rows(), cell.row()) && isReached(grid.columns(), cell.column())) {
                reached.add(grid.scale().steps().get(grid.rank(cell)).id());
            }
        });
        steps.put(grid.result(), reached);
        byMatrix.computeIfAbsent(grid.scale().name(), name -> new HashSet<>()).addAll(reached);
    }

    /** An input without bands or matrix of its own is answered or stated: all its steps can occur. */
    private boolean isReached(Grid.Axis axis, int index) {
        Step step = axis.step(index);
        Set<StepId> reached = steps.get(axis.input());
        return reached == null || reached.contains(step.id());
    }

    /** Whether a matrix that gives steps of a scale can give this one. */
    boolean byAnyMatrix(String scale, StepId step) {
        return byMatrix.getOrDefault(scale, Set.of()).contains(step);
    }
}
