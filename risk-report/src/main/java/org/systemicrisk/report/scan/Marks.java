package org.systemicrisk.report.scan;

import java.util.BitSet;

/** Says quickly of most numbers that they are not among those that were marked. Of the others it knows nothing. */
final class Marks {

    private static final int BITS = 18;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final BitSet bits = new BitSet(1 << BITS);

    void add(long number) {
        bits.set(bit(number));
    }

    boolean mayHold(long number) {
        return bits.get(bit(number));
    }

    private static int bit(long number) {
        return (int) ((number * MIX) >>> (Long.SIZE - BITS));
    }
}
