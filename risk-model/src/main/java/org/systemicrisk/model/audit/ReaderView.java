package org.systemicrisk.model.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.inference.Interval;

/**
 * What a reader of the public edition can tell about a withheld figure, for the provider's eyes: where it is narrow, it is as
 * good as the figure.
 *
 * @param interval between which values the figure lies, whatever the reader tries; absent where what is published contradicts
 *     itself, or says something that is not among the statements
 * @param isOpen whether nothing keeps it from being as great as any figure
 * @param isOpenBelow whether nothing keeps it from lying as far below zero as any figure
 * @param narrowedBy the clues on which the ends of the interval rest
 * @param suggestion what would protect it, or say more of it without harm; absent where nothing was found
 */
public record ReaderView(
        Disclosure disclosure,
        @Nullable Interval interval,
        boolean isOpen,
        boolean isOpenBelow,
        List<Clue> narrowedBy,
        @Nullable Suggestion suggestion) {

    public ReaderView {
        narrowedBy = List.copyOf(narrowedBy);
    }

    /** A reader can work it out to the last unit: the removal protects nothing, and costs the report its readers' trust. */
    public boolean isInVain() {
        return interval != null && interval.isExact();
    }

    /** Only what is known to the public anyway. */
    @Override
    public String toString() {
        return "view of " + disclosure.figure();
    }
}
