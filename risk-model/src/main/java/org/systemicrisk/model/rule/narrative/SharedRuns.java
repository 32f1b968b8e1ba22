package org.systemicrisk.model.rule.narrative;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many runs of words each passage shares with those before it. Runs are sorted, so that no passage is held against every other. */
final class SharedRuns {

    /** A run of words that more passages share is a turn of phrase, and tells nothing. */
    private static final int MOST_SHARED = 8;

    /** Marks for each run, so that few runs have the same one, however many there are. */
    private static final int MARKS_EACH = 16;

    private static final int MOST_MARKS = 1 << 30;
    private static final int HALF = 16;

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

    /**
     * The runs that passages may share, run and passage in one number each, in the order of the runs, those of one run in the
     * order of the passages.
     */
    private static long[] sorted(List<Runs> passages) {
        int all = passages.stream().mapToInt(Runs::size).sum();
        int marks = Integer.highestOneBit(Math.max(1, Math.min(all, MOST_MARKS / MARKS_EACH))) * MARKS_EACH;
        BitSet twice = twice(passages, marks);
        long[] sorted = new long[all];
        int next = 0;
        for (int passage = 0; passage < passages.size(); passage++) {
            for (int run : passages.get(passage).numbers()) {
                if (twice.get(mark(run, marks))) {
                    sorted[next++] = (long) run << Integer.SIZE | passage;
                }
            }
        }
        Arrays.sort(sorted, 0, next);
        return Arrays.copyOf(sorted, next);
    }

    /** Marks of runs that two passages may share: nearly all runs stand in one, and need not be sorted. */
    private static BitSet twice(List<Runs> passages, int marks) {
        BitSet once = new BitSet(marks);
        BitSet twice = new BitSet(marks);
        for (Runs passage : passages) {
            for (int run : passage.numbers()) {
                int mark = mark(run, marks);
                (once.get(mark) ? twice : once).set(mark);
            }
        }
        return twice;
    }

    /** One of so many numbers for a run; other runs may have the same. */
    private static int mark(int run, int marks) {
        return (run ^ run >>> HALF) & marks - 1;
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
