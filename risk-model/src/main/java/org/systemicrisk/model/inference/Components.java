package org.systemicrisk.model.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which numbers are connected by rows. Numbers that are fixed connect nothing. Each group is called by one of its
 * members.
 */
final class Components {

    private final Bounds bounds;
    private final int[] parent;
    private final SortedMap<Integer, List<Integer>> members = new TreeMap<>();

    Components(Bounds bounds, List<Row> rows) {
        this.bounds = bounds;
        parent = IntStream.range(0, bounds.least.length).toArray();
        for (Row row : rows) {
            int[] open = IntStream.of(row.at()).filter(this::isOpen).toArray();
            for (int number : open) {
                parent[root(number)] = root(open[0]);
            }
        }
        IntStream.range(0, parent.length).filter(this::isOpen).forEach(number -> members.computeIfAbsent(
                        root(number), first -> new ArrayList<>())
                .add(number));
    }

    /** The groups in which the open numbers of a sum are. */
    Set<Integer> touchedBy(Sum sum) {
        SortedSet<Integer> touched = new TreeSet<>();
        sum.terms().keySet().stream().filter(this::isOpen).forEach(number -> touched.add(root(number)));
        return touched;
    }

    /** All groups. */
    Set<Integer> all() {
        return members.keySet();
    }

    /** The numbers in some groups, ascending. */
    int[] membersOf(Set<Integer> groups) {
        return groups.stream()
                .flatMap(group -> members.getOrDefault(group, List.of()).stream())
                .mapToInt(Integer::intValue)
                .sorted()
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
