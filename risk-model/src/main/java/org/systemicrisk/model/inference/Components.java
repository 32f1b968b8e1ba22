package org.systemicrisk.model.inference;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which unknowns are connected by statements. Each group of them is called by one of its members. */
final class Components {

    private final int[] parent;

    Components(Knowledge knowledge) {
        parent = IntStream.range(0, knowledge.unknowns().size()).toArray();
        for (Statement statement : knowledge.statements()) {
            List<Integer> terms = List.copyOf(statement.sum().terms().keySet());
            terms.forEach(unknown -> parent[root(unknown)] = root(terms.get(0)));
        }
    }

    /** The groups in which the unknowns of a sum are. */
    Set<Integer> touchedBy(Sum sum) {
        SortedSet<Integer> touched = new TreeSet<>();
        sum.terms().keySet().forEach(unknown -> touched.add(root(unknown)));
        return touched;
    }

    /** The unknowns in some groups, in their order. */
    int[] membersOf(Set<Integer> groups) {
        return IntStream.range(0, parent.length)
                .filter(unknown -> groups.contains(root(unknown)))
                .toArray();
    }

    private int root(int unknown) {
        int at = unknown;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
