package org.systemicrisk.model.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.scoring.Shares;

/**
 * A figure that changed, came or went.
 *
 * @param before the figure then
 * @param now the figure now
 * @param doubts why the two cannot be set against each other; none where they can
 */
public record FigureDifference(@Nullable Observation before, @Nullable Observation now, Set<Doubt> doubts)
        implements Difference {

    private static final double MOST = 1_000_000;

    /** Why two figures of a metric cannot be set against each other. */
    public enum Doubt {
        /** Something else is counted, or in another unit. */
        DEFINITION,
        /** One covers a longer time than the other. */
        PERIOD,
        /** One of them is only a bound, such as "at least". */
        BOUND,
        /** The registry declares a break between the two. */
        BREAK
    }

    public FigureDifference {
        if (before == null && now == null) {
            throw new IllegalArgumentException("a figure that is on neither side does not differ");
        }
        doubts = java.util.Collections.unmodifiableSet(new TreeSet<>(doubts));
    }

    @Override
    public Kind kind() {
        return Kind.METRIC;
    }

    @Override
    public List<String> from() {
        return before == null ? List.of() : List.of(before.metric().value());
    }

    @Override
    public List<String> to() {
        return now == null ? List.of() : List.of(now.metric().value());
    }

    @Override
    public What what() {
        if (before == null) {
            return What.NEW;
        }
        if (now == null) {
            return What.REMOVED;
        }
        int direction = by().map(BigDecimal::signum).orElse(0);
        return direction == 0 ? What.CHANGED : direction > 0 ? What.RAISED : What.LOWERED;
    }

    /** The difference in the metric's unit, percentage points for a share; empty where the two cannot be compared. */
    public Optional<BigDecimal> by() {
        Optional<BigDecimal> then = value(before);
        Optional<BigDecimal> today = value(now);
        return then.isEmpty() || today.isEmpty() || !doubts.isEmpty()
                ? Optional.empty()
                : Optional.of(today.get().subtract(then.get()));
    }

    /** The difference in per cent of the figure then. */
    public Optional<BigDecimal> percent() {
        return by().flatMap(by -> Shares.percent(by, value(before).orElseThrow().abs()));
    }

    private static Optional<BigDecimal> value(@Nullable Observation figure) {
        return figure == null ? Optional.empty() : figure.value().value().map(Quantity::value);
    }

    @Override
    public Weight weight() {
        return Weight.FIGURE;
    }

    @Override
    public double size() {
        return percent()
                .map(percent -> Math.min(MOST, percent.abs().doubleValue()))
                .orElse(0.0);
    }

    @Override
    public String key() {
        Observation any = now == null ? before : now;
        return any == null ? "" : "figure " + any.metric() + " " + any.territory() + " " + any.period();
    }

    @Override
    public FigureDifference mirrored() {
        return new FigureDifference(/* before= */ now, /* now= */ before, doubts);
    }
}
