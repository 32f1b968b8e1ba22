package org.systemicrisk.model.inference;

import java.util.List;

/**
 * How much is tried before a question is left undecided. Counts, never time: the same question has the same answer on
 * every machine.
 *
 * @param passes how often each row may be looked at when bounds are narrowed, on the average
 * @param moves how many exchanges are made in a linear programme
 * @param cells how many coefficients a linear programme may have; larger ones are not begun, as they would not fit into
 *     the memory of a build
 * @param nodes how many values are tried in the search for a world
 * @param trials how many sets of further removals are tried in the search for the smallest
 */
public record Effort(int passes, int moves, int cells, int nodes, int trials) {

    /** Enough for all but contrived cases. */
    public static final Effort USUAL = new Effort(200, 20_000, 10_000_000, 4_000, 500);

    public Effort {
        if (passes < 1 || moves < 1 || cells < 1 || nodes < 1 || trials < 1) {
            throw new IllegalArgumentException(
                    "efforts must be above zero, not " + List.of(passes, moves, cells, nodes, trials));
        }
    }
}
