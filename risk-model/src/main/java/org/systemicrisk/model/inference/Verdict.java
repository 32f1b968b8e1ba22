package org.systemicrisk.model.inference;

import java.util.List;

/** What the disclosure audit says of a withheld figure. */
public sealed interface Verdict {

    /**
     * The reader can tell that the figure lies nearer than a protection limit: that was proved, and there is a world that
     * agrees with everything the reader knows.
     *
     * @param refuted the claims that cannot be: one or both of the question's, each once
     */
    record Exposed(List<Claim> refuted) implements Verdict {

        public Exposed {
            refuted = refuted.stream().distinct().toList();
        }
    }

    /**
     * Nobody can tell.
     *
     * @param low a world that agrees with everything the reader knows, in which the figure lies at the lower limit or below
     * @param high the same at the upper limit or above
     */
    record Protected(World low, World high) implements Verdict {}

    /**
     * Neither was shown within the effort allowed. Has to be treated as exposed.
     *
     * @param contradictory whether it was proved that what the reader knows contradicts itself, so that anything follows
     */
    record NotProved(boolean contradictory) implements Verdict {}
}
