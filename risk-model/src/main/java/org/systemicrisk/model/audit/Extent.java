package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.inference.Answer;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.inference.Interval;

/**
 * How far a figure may lie from what it is, for all a reader knows.
 *
 * @param unit to which the figure is printed; ends are found to this unit
 */
record Extent(Attack attack, Term term, BigDecimal unit) {

    /** The feasibility interval. */
    Interval interval(BigDecimal value, BigDecimal most) {
        return term.sum().map(attack::interval).orElseGet(() -> share(value, most));
    }

    /** The clues without which the interval would be wider. */
    List<String> narrowedBy(Interval interval) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(
                        term.atMost(interval.least().subtract(unit)),
                        term.atLeast(interval.greatest().add(unit)))
                .filter(this::isRefuted)
                .forEach(claim -> keys.addAll(attack.givenAwayBy(claim)));
        return List.copyOf(keys);
    }

    /** Ends that were halved towards: of a share it is only known whether it can be so great. */
    private Interval share(BigDecimal value, BigDecimal most) {
        long at = value.divide(unit, 0, RoundingMode.FLOOR).longValueExact();
        long above = most.divide(unit, 0, RoundingMode.CEILING).longValueExact();
        BigDecimal greatest = times(last(at, above, n -> !isRefuted(term.atLeast(times(n)))));
        BigDecimal least = times(-last(-at, 0, n -> !isRefuted(term.atMost(times(-n)))));
        return new Interval(least, greatest, isPossible(term.atMost(least)), isPossible(term.atLeast(greatest)));
    }

    /** The last number for which something holds that holds up to some number and then no more. */
    private static long last(long holds, long to, java.util.function.LongPredicate predicate) {
        long low = holds;
        long high = to + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (predicate.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private BigDecimal times(long units) {
        return unit.multiply(BigDecimal.valueOf(units));
    }

    private boolean isRefuted(Claim claim) {
        return attack.ask(claim) instanceof Answer.Impossible;
    }

    private boolean isPossible(Claim claim) {
        return attack.ask(claim) instanceof Answer.Possible;
    }
}
