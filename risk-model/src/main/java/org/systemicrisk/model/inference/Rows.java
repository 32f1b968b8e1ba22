package org.systemicrisk.model.inference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rows, found by the numbers that stand in them. */
final class Rows {

    private final List<Row> all;
    private final int[][] of;

    private Rows(List<Row> all, int[][] of) {
        this.all = all;
        this.of = of;
    }

    /** @param numbers how many there are */
    static Rows of(List<Row> all, int numbers) {
        BitSet[] of = new BitSet[numbers];
        for (int number = 0; number < numbers; number++) {
            of[number] = new BitSet();
        }
        for (int row = 0; row < all.size(); row++) {
            for (int number : all.get(row).at()) {
                of[number].set(row);
            }
        }
        int[][] rows = new int[numbers][];
        for (int number = 0; number < numbers; number++) {
            rows[number] = of[number].stream().toArray();
        }
        return new Rows(List.copyOf(all), rows);
    }

    /** The same with one more at the end. */
    Rows and(Row last) {
        List<Row> more = new ArrayList<>(all);
        more.add(last);
        int[][] rows = of.clone();
        for (int number : last.at()) {
            int[] longer = java.util.Arrays.copyOf(rows[number], rows[number].length + 1);
            longer[longer.length - 1] = all.size();
            rows[number] = longer;
        }
        return new Rows(more, rows);
    }

    int count() {
        return all.size();
    }

    Row get(int row) {
        return all.get(row);
    }

    List<Row> all() {
        return all;
    }

    /** The rows in which a number stands, ascending. */
    int[] of(int number) {
        return of[number];
    }

    boolean holdIn(BigInteger[] world) {
        return all.stream().allMatch(row -> row.holdsIn(world));
    }
}
