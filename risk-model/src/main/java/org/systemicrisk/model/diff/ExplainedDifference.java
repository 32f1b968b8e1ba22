package org.systemicrisk.model.diff;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.narrative.Prose;

/**
 * A difference with what the later assessment says about it.
 *
 * @param owed where the later assessment owes an explanation; absent where the difference is not material
 * @param explanation what it says; absent where it says nothing, or where nothing can be said
 */
public record ExplainedDifference(Difference difference, @Nullable Owed owed, @Nullable Prose explanation) {

    /** Where an explanation belongs. */
    public enum Owed {
        /** {@code explanation} in the ratings of a module or a risk. */
        EXPLANATION,
        /** {@code why} in the progress of a measure. */
        WHY,
        /** {@code until} of a module or a risk that is not in the registry any more. */
        UNTIL,
        /** {@code harm} of a redaction. */
        HARM,
        /** {@code changes} of a methodology. */
        CHANGES
    }

    /** Whether a reader may ask why. */
    public boolean isMaterial() {
        return owed != null;
    }

    /** Whether a reader may ask why, and is told nothing. */
    public boolean isUnexplained() {
        return owed != null && (explanation == null || explanation.isEmpty());
    }
}
