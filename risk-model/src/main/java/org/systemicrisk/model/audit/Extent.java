package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.systemicrisk.model.inference.Answer;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.inference.Interval;

/**
 * How far a figure may lie from what it is, for all a reader knows.
 *
 * @param unit to which the figure is printed; the ends of a share are found to this unit
 */
record Extent(Attack attack, Term term, BigDecimal unit) {

    /** Two to turn a share into per cent, the others to see to which digit its ends round. */
    private static final int MORE_DECIMALS = 7;

    /**
     * The feasibility interval; there is none of a share that may be one of nothing. Of a share whose ends are printed alike, the
     * printed digits are known.
     */
    Optional<Interval> interval() {
        if (!(term instanceof Term.Share share)) {
            return term.sum().map(attack::interval);
        }
        boolean isOfSomething = attack.hasShare(share.part(), share.whole());
        return isOfSomething ? Optional.of(interval(share)) : Optional.empty();
    }

    private Interval interval(Term.Share share) {
        int decimals = Math.max(0, unit.stripTrailingZeros().scale()) + MORE_DECIMALS;
        Interval found = attack.shareInterval(share.part(), share.whole(), decimals);
        BigDecimal least = percent(found.least(), RoundingMode.HALF_UP);
        boolean alike = least.compareTo(percent(found.greatest(), RoundingMode.HALF_UP)) == 0;
        return new Interval(
                alike ? least : percent(found.least(), RoundingMode.FLOOR),
                alike ? least : percent(found.greatest(), RoundingMode.CEILING),
                found.leastReached(),
                found.greatestReached());
    }

    private BigDecimal percent(BigDecimal share, RoundingMode rounding) {
        return share.multiply(Term.HUNDRED).divide(unit, 0, rounding).multiply(unit);
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

    private boolean isRefuted(Claim claim) {
        return attack.ask(claim) instanceof Answer.Impossible;
    }
}
