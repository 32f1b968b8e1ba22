package org.systemicrisk.model.rule.narrative;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many runs of words each passage shares with those before it. Runs are sorted, so that no passage is held against every other. */
final class SharedRuns {

    /** A run of words that more passages share is a turn of phrase, and tells nothing. */
    private static final int MOST_SHARED = 8;

    private final Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();

    private SharedRuns() {}

    /** @param passages the runs of each passage */
    static SharedRuns of(List<Runs> passages) {
        SharedRuns shared = new SharedRuns();
        long[] sorted = sorted(passages);
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] >> Integer.SIZE == sorted[from] >> Integer.SIZE) {
                to++;
            }
            shared.add(sorted, from, to);
        }
        return shared;
    }

    /** The passages before one with which it shares runs, with how many. */
    Map<Integer, Integer> of(int passage) {
        return counts.getOrDefault(passage, Map.of());
    }

    /** Run and passage in one number each, in the order of the runs, those of one run in the order of the passages. */
    private static long[] sorted(List<Runs> passages) {
        long[] sorted = new long[passages.stream().mapToInt(Runs::size).sum()];
        int next = 0;
        for (int passage = 0; passage < passages.size(); passage++) {
            for (int run : passages.get(passage).numbers()) {
                sorted[next++] = (long) run << Integer.SIZE | passage;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The passages of one run. */
    private void add(long[] sorted, int from, int to) {
        for (int later = from + 1; later < to; later++) {
            Map<Integer, Integer> earlier = counts.computeIfAbsent((int) sorted[later], passage -> new HashMap<>());
            for (int i = from; i < Math.min(later, from + MOST_SHARED); i++) {
                earlier.merge((int) sorted[i], 1, Integer::sum);
            }
        }
    }
}
