package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.rule.Dossier;

/**
 * Between which numbers a figure lies, given how it was rounded and how exactly it is meant. A figure given as "about" is
 * read with ten per cent either way.
 *
 * @param low absent when there is no lower limit
 * @param high absent when there is no upper limit
 */
record Spread(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    private static final int DECIMALS = 10;

    /** No limit at all. */
    static final Spread ANY = new Spread(null, null);

    static Spread of(BigDecimal exact) {
        return new Spread(exact, exact);
    }

    static Spread of(Observation figure) {
        return figure.value().value().map(Spread::of).orElse(ANY);
    }

    static Spread of(Quantity quantity) {
        BigDecimal value = quantity.value();
        BigDecimal half =
                quantity.step() == null ? BigDecimal.ZERO : quantity.step().divide(TWO);
        BigDecimal low = value.subtract(half);
        BigDecimal high = value.add(half);
        return switch (quantity.qualifier()) {
            case EXACT -> new Spread(low, high);
            case ABOUT -> {
                BigDecimal more = value.abs().multiply(ABOUT);
                yield new Spread(low.subtract(more), high.add(more));
            }
            case AT_LEAST, MORE_THAN -> new Spread(low, null);
            case AT_MOST, UNDER -> new Spread(null, high);
        };
    }

    /** Whether every number in it is above every number in the other. */
    boolean isAbove(Spread other) {
        return low != null && other.high != null && low.compareTo(other.high) > 0;
    }

    /** Whether the two have no number in common. */
    boolean isApartFrom(Spread other) {
        return isAbove(other) || other.isAbove(this);
    }

    Spread plus(Spread other) {
        return new Spread(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** What share of the other it is, in per cent; neither holds a number below zero. */
    Spread percentOf(Spread whole) {
        return new Spread(
                quotient(low, whole.high, RoundingMode.FLOOR), quotient(high, whole.low, RoundingMode.CEILING));
    }

    /** The whole of which this is so many per cent. */
    Spread wholeAt(Spread percent) {
        return percentOf(percent);
    }

    /** For a finding, in whole numbers: {@code 19,521,819 to 23,860,000}. */
    String inWords() {
        String from = low == null ? "" : Dossier.number(low.setScale(0, RoundingMode.CEILING));
        String to = high == null ? "" : Dossier.number(high.setScale(0, RoundingMode.FLOOR));
        return to.isEmpty() ? "at least " + from : from.isEmpty() ? "at most " + to : from + " to " + to;
    }

    /** For a finding about sums, as they are: {@code 9,347}, or {@code 9,340 to 9,350}. */
    String inFigures() {
        String from = low == null ? "" : Dossier.number(low);
        String to = high == null ? "" : Dossier.number(high);
        return from.equals(to)
                ? from
                : from.isEmpty() ? "at most " + to : to.isEmpty() ? "at least " + from : from + " to " + to;
    }

    /** For a finding about shares: {@code 62 to 76 %}, or {@code 46 %} when both ends round to the same. */
    String inPerCent() {
        String from = low == null ? "" : Dossier.number(low.setScale(0, RoundingMode.HALF_UP));
        String to = high == null ? "" : Dossier.number(high.setScale(0, RoundingMode.HALF_UP));
        return (to.isEmpty() ? "at least " + from : from.equals(to) ? from : from + " to " + to) + " %";
    }

    private static @Nullable BigDecimal quotient(
            @Nullable BigDecimal above, @Nullable BigDecimal below, RoundingMode outwards) {
        return above == null || below == null || below.signum() <= 0
                ? null
                : above.multiply(HUNDRED).divide(below, DECIMALS, outwards);
    }
}
