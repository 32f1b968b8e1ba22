package org.systemicrisk.model.inference;

/**
 * How much is tried before a question is left undecided. Counts, never time: the same question has the same answer on
 * every machine.
 *
 * @param rows how many rows are looked at each time bounds are narrowed
 * @param nodes how many values are tried in the search for a world
 */
public record Effort(int rows, int nodes) {

    /** Enough for all but contrived cases. */
    public static final Effort USUAL = new Effort(20_000, 4_000);

    /** What is tried before a linear programme is solved. */
    Effort quick() {
        return new Effort(rows, Math.max(1, nodes / 40));
    }

    public Effort {
        if (rows < 1 || nodes < 1) {
            throw new IllegalArgumentException(
                    "effort must be above zero, not " + rows + " rows and " + nodes + " nodes");
        }
    }
}
