package org.systemicrisk.model.scoring;

import java.util.List;

/**
 * What became of a condition.
 *
 * @param checked its criteria, all of them, whichever decided
 */
record Outcome(Holds holds, List<Checked> checked) {

    /** Whether it holds, as far as that is known. */
    enum Holds {
        YES,
        NO,
        /** Something it asks for is not known, or withheld. */
        OPEN,
        /** Nobody has any of the figures it asks for, and all of them may be passed over. */
        PASSED_OVER
    }

    Outcome {
        checked = List.copyOf(checked);
    }
}
