package org.systemicrisk.model.rule.narrative;

import java.util.Optional;
import org.systemicrisk.model.rule.Dossier;

/** Typed ratings of the assessment before. */
final class PreviousRating {

    private PreviousRating() {}

    /** Whether the label is the rating of then, on the scale of then or on today's. */
    static boolean isMeant(TypedRating typed, Dossier dossier) {
        return is(typed, Ratings.before(typed.subject(), typed.dimension(), dossier))
                || is(typed, Ratings.mapped(typed.subject(), typed.dimension(), dossier));
    }

    private static boolean is(TypedRating typed, Optional<String> label) {
        return label.filter(typed.label()::equalsIgnoreCase).isPresent();
    }
}
