package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;

/**
 * A range of numbers as a text words it, such as "more than 2 and up to 3 of 1,000".
 *
 * @param unit what the numbers count in: 100 for per cent, 1,000 for "of 1,000"; absent for bare numbers
 * @param from first character of the words
 * @param to the character after them
 */
record WordedRange(@Nullable End lower, @Nullable End upper, @Nullable BigDecimal unit, int from, int to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * An end of it.
     *
     * @param included whether the number itself is meant; absent when the words leave that open
     */
    record End(BigDecimal value, @Nullable Boolean included) {
        Bound bound(boolean otherwise) {
            return new Bound(value, included == null ? otherwise : included);
        }

        boolean mayBe(boolean inside) {
            return included == null || included == inside;
        }

        End times(BigDecimal factor) {
            return new End(value.multiply(factor, MathContext.DECIMAL128).stripTrailingZeros(), included);
        }
    }

    /** The same range in a unit of bands; empty when the two cannot be compared. */
    Optional<WordedRange> in(@Nullable String unitOfBands) {
        boolean shares = "%".equals(unitOfBands);
        if (shares != (unit != null)) {
            return Optional.empty();
        }
        if (unit == null) {
            return Optional.of(this);
        }
        BigDecimal factor = HUNDRED.divide(unit, MathContext.DECIMAL128);
        return Optional.of(new WordedRange(
                lower == null ? null : lower.times(factor),
                upper == null ? null : upper.times(factor),
                HUNDRED,
                from,
                to));
    }

    /** The numbers that are meant; an end of which that is left open counts as included. */
    Interval interval() {
        return new Interval(lower == null ? null : lower.bound(true), upper == null ? null : upper.bound(true));
    }

    /** Whether the words can mean the numbers of a band, as far as they say where they begin and end. */
    boolean fits(Interval band, Banded part) {
        Interval numbers = part.occurring(band);
        return isAt(lower, numbers.lower(), bound -> part.occurring(new Interval(bound, null))
                        .lower())
                && isAt(upper, numbers.upper(), bound -> part.occurring(new Interval(null, bound))
                        .upper());
    }

    private static boolean isAt(
            @Nullable End end, @Nullable Bound expected, Function<Bound, @Nullable Bound> occurring) {
        if (end == null) {
            return true;
        }
        return end.mayBe(true) && isSame(occurring.apply(new Bound(end.value(), true)), expected)
                || end.mayBe(false) && isSame(occurring.apply(new Bound(end.value(), false)), expected);
    }

    private static boolean isSame(@Nullable Bound one, @Nullable Bound other) {
        return one != null
                && other != null
                && one.included() == other.included()
                && one.value().compareTo(other.value()) == 0;
    }
}
