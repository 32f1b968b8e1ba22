package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a world by trying values, nearest to a hint first, and narrowing the bounds after each. Without a limit it
 * would find a world whenever there is one.
 */
final class Search {

    private final Rows rows;
    private final double[] hint;
    private final Effort effort;
    private int nodes;

    Search(Rows rows, double[] hint, Effort effort) {
        this.rows = rows;
        this.hint = hint;
        this.effort = effort;
    }

    /** Whether everything has been tried, so that there is no world when none was found. */
    boolean isExhausted() {
        return nodes < effort.nodes();
    }

    /** Values that agree with every row; null when none were found. The bounds must have been narrowed. */
    BigInteger @Nullable [] from(Bounds bounds) {
        int number = smallest(bounds);
        if (number < 0) {
            return rows.holdIn(bounds.least) ? bounds.least.clone() : null;
        }
        BigInteger near = near(bounds, number);
        for (Choice choice : choices(bounds, number, near)) {
            if (nodes++ >= effort.nodes()) {
                nodes = effort.nodes();
                return null;
            }
            Bounds narrower = bounds.copy();
            narrower.least[number] = choice.least();
            narrower.greatest[number] = choice.greatest();
            boolean open = narrower.narrow(rows, rowsOf(number), effort.passes() * rows.count(), null) < 0;
            BigInteger[] world = open ? from(narrower) : null;
            if (world != null) {
                return world;
            }
        }
        return null;
    }

    private BitSet rowsOf(int number) {
        BitSet first = new BitSet();
        for (int row : rows.of(number)) {
            first.set(row);
        }
        return first;
    }

    /** The nearest value, what lies below it, what lies above it: together they are all there is. */
    private static List<Choice> choices(Bounds bounds, int number, BigInteger near) {
        BigInteger least = bounds.least[number];
        BigInteger greatest = bounds.greatest[number];
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(near, near));
        if (near.compareTo(greatest) < 0) {
            choices.add(new Choice(near.add(BigInteger.ONE), greatest));
        }
        if (near.compareTo(least) > 0) {
            choices.add(new Choice(least, near.subtract(BigInteger.ONE)));
        }
        return choices;
    }

    private BigInteger near(Bounds bounds, int number) {
        BigInteger wanted =
                new BigDecimal(hint[number]).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
        return wanted.max(bounds.least[number]).min(bounds.greatest[number]);
    }

    private static int smallest(Bounds bounds) {
        int smallest = -1;
        for (int i = 0; i < bounds.least.length; i++) {
            if (!bounds.isFixed(i) && (smallest < 0 || bounds.width(i).compareTo(bounds.width(smallest)) < 0)) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** A part of the values that a number can have. */
    private record Choice(BigInteger least, BigInteger greatest) {}
}
