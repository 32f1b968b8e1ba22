package org.systemicrisk.model.rule.methodology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.StepRange;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** An adjustment that no rating can be changed by. */
final class AdjustmentWithoutEffect implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-131",
                "adjustment that can never apply",
                Severity.WARNING,
                """
                A reader takes "raised where lives are in danger" for a safeguard. One that can change nothing is none: it raises to the lowest step, caps at the
                highest, asks for a step that no scale has between its bounds, or raises to a step that every cell of the matrix gives anyway where its
                condition holds.

                The rule looks at each adjustment by itself. The cells of a matrix it looks at only for the first adjustment of a priority, as later ones change what is
                changed already.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Dimension dimension : methodology.dimensions()) {
            Optional<Scale> scale = methodology.scaleOf(dimension);
            Optional<Stepped> method = methodology.steppedOf(dimension);
            if (scale.isPresent() && method.isPresent()) {
                List<Adjustment> adjustments = method.get().adjust();
                for (int i = 0; i < adjustments.size(); i++) {
                    Adjustment adjustment = adjustments.get(i);
                    reason(methodology, dimension, adjustment, scale.get(), i == 0)
                            .ifPresent(reason -> remarks.add(
                                    Words.subject(methodology, dimension),
                                    adjustment.places().self(),
                                    "this adjustment of " + dimension.inWords() + " can change nothing: " + reason,
                                    "correct its step or its condition, or take it out"));
                }
            }
        }
    }

    private static Optional<String> reason(
            Methodology methodology, Dimension dimension, Adjustment adjustment, Scale scale, boolean first) {
        List<Step> rated = scale.rated();
        Step lowest = rated.get(0);
        Step highest = rated.get(rated.size() - 1);
        if (lowest.id().equals(adjustment.raiseTo())) {
            return Optional.of("no step is lower than " + lowest.label());
        }
        if (highest.id().equals(adjustment.capAt())) {
            return Optional.of("no step is higher than " + highest.label());
        }
        Optional<String> impossible = adjustment.allOf().stream()
                .flatMap(criterion -> impossible(methodology, criterion).stream())
                .findFirst();
        return impossible.isPresent() || dimension != Dimension.PRIORITY || !first
                ? impossible
                : anyway(methodology, adjustment, scale);
    }

    private static Optional<String> impossible(Methodology methodology, Criterion criterion) {
        if (criterion.metric() != null && criterion.interval().isEmpty()) {
            return Optional.of("there is no number between the bounds of " + criterion.metric());
        }
        return criterion.steps().entrySet().stream()
                .filter(asked -> Dimension.of(asked.getKey())
                        .flatMap(methodology::scaleOf)
                        .filter(scale -> scale.steps().stream()
                                .noneMatch(step -> asked.getValue().holds(step.id(), scale)))
                        .isPresent())
                .map(asked -> "no step of " + asked.getKey() + " lies between its bounds")
                .findFirst();
    }

    /** Whether all cells that the condition leaves are where the adjustment would bring them. */
    private static Optional<String> anyway(Methodology methodology, Adjustment adjustment, Scale scale) {
        var priority = methodology.priority();
        StepId target = adjustment.raiseTo() == null ? adjustment.capAt() : adjustment.raiseTo();
        if (priority == null || priority.matrix() == null || target == null) {
            return Optional.empty();
        }
        Dimension rows = priority.rows();
        Dimension columns = priority.columns();
        Optional<Integer> end = scale.rank(target);
        if (rows == null || columns == null || end.isEmpty()) {
            return Optional.empty();
        }
        boolean raises = adjustment.raiseTo() != null;
        List<Integer> left = cells(methodology, adjustment, priority.matrix(), rows, columns, scale);
        boolean none =
                !left.isEmpty() && left.stream().allMatch(rank -> raises ? rank >= end.get() : rank <= end.get());
        return none
                ? Optional.of("wherever its condition holds, the matrix gives " + scale.label(target) + " or "
                        + (raises ? "more" : "less") + " already")
                : Optional.empty();
    }

    private static List<Integer> cells(
            Methodology methodology,
            Adjustment adjustment,
            Map<String, List<StepId>> matrix,
            Dimension rows,
            Dimension columns,
            Scale scale) {
        Optional<Scale> rowScale = methodology.scaleOf(rows);
        Optional<Scale> columnScale = methodology.scaleOf(columns);
        if (rowScale.isEmpty() || columnScale.isEmpty()) {
            return List.of();
        }
        return rowScale.get().rated().stream()
                .filter(row -> admits(adjustment, rows, row, rowScale.get()))
                .flatMap(row -> {
                    List<StepId> line = matrix.getOrDefault(row.id().value(), List.of());
                    return IntStream.range(
                                    0,
                                    Math.min(
                                            line.size(),
                                            columnScale.get().rated().size()))
                            .filter(i -> admits(
                                    adjustment,
                                    columns,
                                    columnScale.get().rated().get(i),
                                    columnScale.get()))
                            .mapToObj(line::get);
                })
                .flatMap(step -> scale.rank(step).stream())
                .toList();
    }

    private static boolean admits(Adjustment adjustment, Dimension dimension, Step step, Scale scale) {
        return adjustment.allOf().stream().allMatch(criterion -> {
            @Nullable StepRange range = criterion.steps().get(dimension.wire());
            return range == null || range.holds(step.id(), scale);
        });
    }
}
