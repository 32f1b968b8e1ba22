package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.inference.Limit;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;

/**
 * A figure in the language of inference: an unknown, or the share of one unknown in another. That a share is 3 % or more is
 * linear: a hundred times the part is three times the whole or more.
 */
sealed interface Term {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A sum that has the sign of the figure less a value. */
    Sum excess(BigDecimal value);

    /** What the excess is compared with. */
    BigDecimal threshold(BigDecimal value);

    /** The unknown that the figure is, where it is one. */
    Optional<Sum> sum();

    /** The unknowns that it needs. */
    Set<Integer> unknowns();

    /** What must be above zero, or there is no figure. */
    Set<Integer> wholes();

    /** That the figure is no greater. */
    default Claim atMost(BigDecimal value) {
        return Claim.atMost(excess(value), threshold(value));
    }

    /** That the figure is no less. */
    default Claim atLeast(BigDecimal value) {
        return Claim.atLeast(excess(value), threshold(value));
    }

    /** That the figure lies in a range. */
    default List<Statement> within(Range range, String key) {
        List<Statement> statements = new ArrayList<>();
        if (range.lower() != null) {
            BigDecimal end = range.lower().value();
            Limit limit = new Limit(threshold(end), range.lower().included());
            statements.add(new Statement(key, excess(end), limit, null));
        }
        if (range.upper() != null) {
            BigDecimal end = range.upper().value();
            Limit limit = new Limit(threshold(end), range.upper().included());
            statements.add(new Statement(key, excess(end), null, limit));
        }
        return statements;
    }

    /** A value by itself. */
    record Value(int unknown) implements Term {
        @Override
        public Sum excess(BigDecimal value) {
            return Sum.of(unknown);
        }

        @Override
        public BigDecimal threshold(BigDecimal value) {
            return value;
        }

        @Override
        public Optional<Sum> sum() {
            return Optional.of(Sum.of(unknown));
        }

        @Override
        public Set<Integer> unknowns() {
            return Set.of(unknown);
        }

        @Override
        public Set<Integer> wholes() {
            return Set.of();
        }
    }

    /** A share in per cent. */
    record Share(int part, int whole) implements Term {
        @Override
        public Sum excess(BigDecimal percent) {
            return Sum.of(part).times(HUNDRED).minus(Sum.of(whole).times(percent));
        }

        @Override
        public BigDecimal threshold(BigDecimal percent) {
            return BigDecimal.ZERO;
        }

        @Override
        public Optional<Sum> sum() {
            return Optional.empty();
        }

        @Override
        public Set<Integer> unknowns() {
            return new TreeSet<>(List.of(part, whole));
        }

        @Override
        public Set<Integer> wholes() {
            return Set.of(whole);
        }
    }
}
