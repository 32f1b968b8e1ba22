package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;

/**
 * Where something that depends on a number becomes another, when it can do so only at certain numbers.
 *
 * @param at what belongs to a number
 * @param possible numbers outside do not occur
 */
record Borders<T>(Function<BigDecimal, T> at, Interval possible) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A border, and what belongs to the numbers right beyond it. */
    record Border<T>(Direction direction, Margin margin, T beyond) {}

    /** The borders around a number, from the nearest outward: those below, then those above. */
    List<Border<T>> around(BigDecimal value, List<BigDecimal> ends) {
        T now = at.apply(value);
        List<Border<T>> borders = new ArrayList<>(borders(value, now, ends, Direction.DOWN));
        borders.addAll(borders(value, now, ends, Direction.UP));
        return borders;
    }

    private List<Border<T>> borders(BigDecimal value, T now, List<BigDecimal> all, Direction direction) {
        List<Border<T>> borders = new ArrayList<>();
        T last = now;
        List<BigDecimal> ends = from(value, all, direction);
        for (int i = 0; i < ends.size(); i++) {
            BigDecimal end = ends.get(i);
            BigDecimal amount = end.subtract(value).abs();
            if (possible.holds(end)) {
                T here = at.apply(end);
                if (!here.equals(last)) {
                    borders.add(new Border<>(direction, new Margin(amount, false), here));
                    last = here;
                }
            }
            BigDecimal next = i + 1 < ends.size() ? ends.get(i + 1) : end.add(BigDecimal.valueOf(direction.sign()));
            if (isPossibleBetween(end, next)) {
                T beyond = at.apply(end.add(next).divide(TWO));
                if (!beyond.equals(last)) {
                    borders.add(new Border<>(direction, new Margin(amount, true), beyond));
                    last = beyond;
                }
            }
        }
        return borders;
    }

    /** The ends from a number on. */
    private static List<BigDecimal> from(BigDecimal value, List<BigDecimal> all, Direction direction) {
        return all.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .filter(end -> end.compareTo(value) * direction.sign() >= 0)
                .sorted((one, other) -> one.compareTo(other) * direction.sign())
                .toList();
    }

    private boolean isPossibleBetween(BigDecimal one, BigDecimal other) {
        Interval between = new Interval(new Bound(one.min(other), false), new Bound(one.max(other), false));
        return !possible.and(between).isEmpty();
    }
}
