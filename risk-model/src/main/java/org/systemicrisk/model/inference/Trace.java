package org.systemicrisk.model.inference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rows narrowed the bounds of which number: what a conclusion from the bounds rests on. */
final class Trace {

    private final List<BitSet> narrowedBy = new ArrayList<>();

    Trace(int numbers) {
        for (int number = 0; number < numbers; number++) {
            narrowedBy.add(new BitSet());
        }
    }

    void add(int row, BitSet numbers) {
        numbers.stream().forEach(number -> narrowedBy.get(number).set(row));
    }

    /** The rows, and all that narrowed the bounds of the numbers in them, and so on. */
    BitSet behind(Rows rows, BitSet first, int... numbers) {
        BitSet behind = new BitSet();
        BitSet waiting = (BitSet) first.clone();
        for (int number : numbers) {
            waiting.or(narrowedBy.get(number));
        }
        for (int row = waiting.nextSetBit(0); row >= 0; row = waiting.nextSetBit(0)) {
            waiting.clear(row);
            behind.set(row);
            for (int number : rows.get(row).at()) {
                BitSet more = (BitSet) narrowedBy.get(number).clone();
                more.andNot(behind);
                waiting.or(more);
            }
        }
        return behind;
    }
}
