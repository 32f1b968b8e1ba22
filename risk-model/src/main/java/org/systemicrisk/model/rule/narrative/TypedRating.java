package org.systemicrisk.model.rule.narrative;

import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;

/**
 * A sentence that gives a rating in typed words.
 *
 * @param subject id of the module or risk that is rated
 * @param label the label as the scale has it
 * @param before whether the assessment compared to is meant, by its own words
 * @param either whether it speaks of then in its words or in its tense only, so that the rating of either may be meant
 */
record TypedRating(
        Writing writing,
        Sentence.Span span,
        String subject,
        Dimension dimension,
        String label,
        boolean before,
        boolean either) {

    /** The label as it was typed; empty where it is withheld. */
    Optional<String> quote() {
        return span.quote();
    }

    /** What is rated, in the words of a finding: the residual risk of goods. */
    String named() {
        return Ratings.named(subject, dimension);
    }

    /** To write a reference instead; which one, is not said of a withheld passage. */
    String help(String word) {
        return "write {" + word + " "
                + quote().map(typed -> subject + "." + dimension.wire()).orElse("\u2026") + "} in its place";
    }
}
