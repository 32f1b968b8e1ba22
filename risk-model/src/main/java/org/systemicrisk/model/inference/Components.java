package org.systemicrisk.model.inference;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which numbers are connected by rows. Numbers that are fixed connect nothing. Each group is called by one of its
 * members.
 */
final class Components {

    private final Bounds bounds;
    private final int[] parent;

    Components(Bounds bounds, List<Row> rows) {
        this.bounds = bounds;
        parent = IntStream.range(0, bounds.least.length).toArray();
        for (Row row : rows) {
            int[] open = IntStream.of(row.at()).filter(this::isOpen).toArray();
            for (int number : open) {
                parent[root(number)] = root(open[0]);
            }
        }
    }

    /** The groups in which the open numbers of a sum are. */
    Set<Integer> touchedBy(Sum sum) {
        SortedSet<Integer> touched = new TreeSet<>();
        sum.terms().keySet().stream().filter(this::isOpen).forEach(number -> touched.add(root(number)));
        return touched;
    }

    /** All groups. */
    Set<Integer> all() {
        SortedSet<Integer> roots = new TreeSet<>();
        IntStream.range(0, parent.length).filter(this::isOpen).forEach(number -> roots.add(root(number)));
        return roots;
    }

    /** The numbers in some groups, ascending. */
    int[] membersOf(Set<Integer> groups) {
        return IntStream.range(0, parent.length)
                .filter(number -> isOpen(number) && groups.contains(root(number)))
                .toArray();
    }

    private boolean isOpen(int number) {
        return !bounds.isFixed(number);
    }

    private int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
