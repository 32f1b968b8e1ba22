package org.systemicrisk.model.rule.narrative;

import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;

/** The ratings of now and before as they are printed. */
final class Ratings {

    private Ratings() {}

    /** What is rated, in the words of a finding: the residual risk of goods. */
    static String named(String subject, Dimension dimension) {
        return "the " + dimension.inWords() + " of " + subject;
    }

    /** The rating of this assessment; empty when it is not known exactly. */
    static Optional<String> now(String subject, Dimension dimension, Dossier dossier) {
        return dossier.scores(subject)
                .flatMap(scores -> scores.of(dimension).step())
                .flatMap(step ->
                        dossier.assessment().methodology().scaleOf(dimension).map(scale -> scale.label(step)));
    }

    /** The rating of the assessment compared to, on the scale of then. */
    static Optional<String> before(String subject, Dimension dimension, Dossier dossier) {
        return dossier.before().flatMap(before -> now(subject, dimension, before));
    }

    /** The rating of then as it is read on today's scale. */
    static Optional<String> mapped(String subject, Dimension dimension, Dossier dossier) {
        return dossier.change(subject, dimension)
                .flatMap(change -> change.mapped().step())
                .flatMap(step ->
                        dossier.assessment().methodology().scaleOf(dimension).map(scale -> scale.label(step)));
    }
}
