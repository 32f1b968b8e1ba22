package org.systemicrisk.model.inference;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The least and greatest value that each number can still have. Narrowing them by one row after the other is exact; it
 * never excludes a world.
 */
final class Bounds {

    /** No row shows that there is no world. */
    static final int NONE = -1;

    final BigInteger[] least;
    final BigInteger[] greatest;

    Bounds(BigInteger[] least, BigInteger[] greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    Bounds copy() {
        return new Bounds(least.clone(), greatest.clone());
    }

    boolean isFixed(int number) {
        return least[number].equals(greatest[number]);
    }

    BigInteger width(int number) {
        return greatest[number].subtract(least[number]);
    }

    /**
     * Narrows by the rows, beginning with some of them, until nothing changes or the effort is used up.
     *
     * @param effort how many rows are looked at
     * @param trace is told which row narrowed what
     * @return the row that shows that there is no world, or below zero
     */
    int narrow(Rows rows, BitSet first, int effort, @Nullable Trace trace) {
        Deque<Integer> waiting = new ArrayDeque<>();
        BitSet isWaiting = (BitSet) first.clone();
        first.stream().forEach(waiting::add);
        for (int left = effort; !waiting.isEmpty() && left > 0; left--) {
            int next = waiting.remove();
            isWaiting.clear(next);
            BitSet changed = new BitSet();
            if (!narrow(rows.get(next), changed)) {
                return next;
            }
            if (trace != null) {
                trace.add(next, changed);
            }
            for (int number = changed.nextSetBit(0); number >= 0; number = changed.nextSetBit(number + 1)) {
                for (int other : rows.of(number)) {
                    if (other != next && !isWaiting.get(other)) {
                        isWaiting.set(other);
                        waiting.add(other);
                    }
                }
            }
        }
        return NONE;
    }

    /** Whether numbers lie within. */
    boolean allow(BigInteger[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i].compareTo(least[i]) < 0 || numbers[i].compareTo(greatest[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(Row row, BitSet changed) {
        BigInteger low = row.smallest(this);
        BigInteger high = row.largest(this);
        if (row.upper() != null && low.compareTo(row.upper()) > 0
                || row.lower() != null && high.compareTo(row.lower()) < 0) {
            return false;
        }
        for (int i = 0; i < row.at().length; i++) {
            BigInteger ownLow = smallest(row, i);
            BigInteger ownHigh = largest(row, i);
            if (row.upper() != null && !cap(row, i, row.upper().subtract(low).add(ownLow), changed)) {
                return false;
            }
            if (row.lower() != null && !raise(row, i, row.lower().subtract(high).add(ownHigh), changed)) {
                return false;
            }
            low = low.subtract(ownLow).add(smallest(row, i));
            high = high.subtract(ownHigh).add(largest(row, i));
        }
        return true;
    }

    private BigInteger smallest(Row row, int i) {
        BigInteger coefficient = row.coefficients()[i];
        return coefficient.multiply(coefficient.signum() > 0 ? least[row.at()[i]] : greatest[row.at()[i]]);
    }

    private BigInteger largest(Row row, int i) {
        BigInteger coefficient = row.coefficients()[i];
        return coefficient.multiply(coefficient.signum() > 0 ? greatest[row.at()[i]] : least[row.at()[i]]);
    }

    /** The term must not exceed this. */
    private boolean cap(Row row, int i, BigInteger most, BitSet changed) {
        BigInteger coefficient = row.coefficients()[i];
        return coefficient.signum() > 0
                ? lower(row.at()[i], floor(most, coefficient), changed)
                : lift(row.at()[i], ceiling(most, coefficient), changed);
    }

    /** The term must not fall below this. */
    private boolean raise(Row row, int i, BigInteger fewest, BitSet changed) {
        BigInteger coefficient = row.coefficients()[i];
        return coefficient.signum() > 0
                ? lift(row.at()[i], ceiling(fewest, coefficient), changed)
                : lower(row.at()[i], floor(fewest, coefficient), changed);
    }

    private boolean lower(int number, BigInteger most, BitSet changed) {
        if (most.compareTo(greatest[number]) < 0) {
            greatest[number] = most;
            changed.set(number);
        }
        return least[number].compareTo(greatest[number]) <= 0;
    }

    private boolean lift(int number, BigInteger fewest, BitSet changed) {
        if (fewest.compareTo(least[number]) > 0) {
            least[number] = fewest;
            changed.set(number);
        }
        return least[number].compareTo(greatest[number]) <= 0;
    }

    static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        boolean below = parts[1].signum() != 0 && parts[1].signum() != divisor.signum();
        return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static BigInteger ceiling(BigInteger dividend, BigInteger divisor) {
        return floor(dividend.negate(), divisor).negate();
    }
}
