package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers between two ends, each of which may belong to them or not, or be absent.
 *
 * @param lower absent when the numbers go down without end
 * @param upper absent when the numbers go up without end
 */
public record Interval(@Nullable Bound lower, @Nullable Bound upper) {

    /** Whether a number belongs to it. */
    public boolean holds(BigDecimal value) {
        return !isBelow(lower, value) && !isAbove(upper, value);
    }

    /** Whether no number belongs to it: it ends before it begins, or where it begins and without that number. */
    public boolean isEmpty() {
        if (lower == null || upper == null) {
            return false;
        }
        int compared = lower.value().compareTo(upper.value());
        return compared > 0 || compared == 0 && !(lower.included() && upper.included());
    }

    /** The only number that belongs to it; empty when there are none or more. */
    public Optional<BigDecimal> single() {
        if (lower == null || upper == null || isEmpty()) {
            return Optional.empty();
        }
        return lower.value().compareTo(upper.value()) == 0 ? Optional.of(lower.value()) : Optional.empty();
    }

    /** The numbers at which it begins and ends, whether they belong to it or not. */
    public Stream<BigDecimal> ends() {
        return Stream.of(Optional.ofNullable(lower), Optional.ofNullable(upper))
                .flatMap(Optional::stream)
                .map(Bound::value);
    }

    /** What belongs to both; possibly nothing. */
    public Interval and(Interval other) {
        return new Interval(
                compareLower(lower, other.lower) >= 0 ? lower : other.lower,
                compareUpper(upper, other.upper) <= 0 ? upper : other.upper);
    }

    /** The numbers after the end of this one; nothing when it has no end. */
    public Optional<Interval> after() {
        return Optional.ofNullable(upper).map(end -> new Interval(end.beyond(), null));
    }

    /** The numbers before the beginning of this one; nothing when it has none. */
    public Optional<Interval> before() {
        return Optional.ofNullable(lower).map(start -> new Interval(null, start.beyond()));
    }

    /** From the first to the last multiple of a step that belongs to it; an absent end stays absent. */
    public Interval multiplesOf(BigDecimal step) {
        return new Interval(first(step), last(step));
    }

    private @Nullable Bound first(BigDecimal step) {
        if (lower == null) {
            return null;
        }
        BigDecimal multiple =
                lower.value().divide(step, 0, RoundingMode.CEILING).multiply(step);
        boolean missed = !lower.included() && multiple.compareTo(lower.value()) == 0;
        return Bound.included(missed ? multiple.add(step) : multiple);
    }

    private @Nullable Bound last(BigDecimal step) {
        if (upper == null) {
            return null;
        }
        BigDecimal multiple = upper.value().divide(step, 0, RoundingMode.FLOOR).multiply(step);
        boolean missed = !upper.included() && multiple.compareTo(upper.value()) == 0;
        return Bound.included(missed ? multiple.subtract(step) : multiple);
    }

    /** Orders beginnings: none before any, and an included number before the same number left out. */
    static int compareLower(@Nullable Bound one, @Nullable Bound other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        int compared = one.value().compareTo(other.value());
        return compared != 0 ? compared : Boolean.compare(other.included(), one.included());
    }

    /** Orders ends: none after any, and an included number after the same number left out. */
    static int compareUpper(@Nullable Bound one, @Nullable Bound other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int compared = one.value().compareTo(other.value());
        return compared != 0 ? compared : Boolean.compare(one.included(), other.included());
    }

    private static boolean isBelow(@Nullable Bound lower, BigDecimal value) {
        if (lower == null) {
            return false;
        }
        int compared = value.compareTo(lower.value());
        return compared < 0 || compared == 0 && !lower.included();
    }

    private static boolean isAbove(@Nullable Bound upper, BigDecimal value) {
        if (upper == null) {
            return false;
        }
        int compared = value.compareTo(upper.value());
        return compared > 0 || compared == 0 && !upper.included();
    }

    /** In words that follow "values", or the one number: {@code from 10 to below 20}, {@code above 5}, {@code 25}. */
    public String words() {
        return words("");
    }

    /** In words, with a unit after each number. */
    public String words(String unit) {
        if (lower == null && upper == null) {
            return "of any size";
        }
        if (single().isPresent()) {
            return plain(single().get()) + unit;
        }
        String start = lower == null ? "" : (lower.included() ? "from " : "above ") + plain(lower.value()) + unit;
        String end = upper == null
                ? ""
                : (upper.included() ? "up to and including " : "below ") + plain(upper.value()) + unit;
        if (lower == null || upper == null) {
            boolean upward = lower != null && lower.included();
            return start + end + (upward ? " upward" : "");
        }
        if (upper.included()) {
            return start + ", " + end;
        }
        return start + (lower.included() ? " to " : " and ") + end;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
