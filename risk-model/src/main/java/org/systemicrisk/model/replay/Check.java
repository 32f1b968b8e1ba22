package org.systemicrisk.model.replay;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.rating.Dimension;

/**
 * One printed result with what comes of recomputing it.
 *
 * @param subject id of a module, a risk or, for a share, a metric
 * @param dimension what is rated; absent for a share
 * @param path the keys that lead to the result in the data file
 * @param withheld the redactions of the inputs that nobody outside can put in
 * @param differences values that differ, in the order in which they are printed
 * @param inputs what the recomputed result follows from, in words; empty unless something differs
 */
public record Check(
        Kind kind,
        String subject,
        @Nullable Dimension dimension,
        List<String> path,
        Verdict verdict,
        Set<RedactionId> withheld,
        List<Difference> differences,
        String inputs) {

    /** What sort of result was recomputed. */
    public enum Kind {
        /** A share that is computed from two figures. */
        SHARE,
        /** A score of this assessment. */
        SCORE,
        /** A score of the assessment before. */
        EARLIER_SCORE,
        /** The change of a rating against the assessment before. */
        CHANGE
    }

    public Check {
        path = List.copyOf(path);
        withheld = Set.copyOf(withheld);
        differences = List.copyOf(differences);
    }
}
