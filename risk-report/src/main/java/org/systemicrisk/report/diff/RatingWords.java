package org.systemicrisk.report.diff;

import org.systemicrisk.model.comparison.Incomparable;
import org.systemicrisk.model.diff.RatingDifference;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** Changed ratings in sentences. */
final class RatingWords {

    private final Terms then;
    private final Terms now;

    RatingWords(Terms then, Terms now) {
        this.then = then;
        this.now = now;
    }

    String sentence(RatingDifference difference) {
        String dimension = now.words().text("dimension." + difference.rated().wire());
        String before = word(then, difference.then(), difference.rated());
        String today = word(now, difference.today(), difference.rated());
        return switch (difference.what()) {
            case RAISED, LOWERED ->
                now.words()
                        .text(
                                "diff.rating." + Enumerations.wire(difference.what()),
                                dimension,
                                before,
                                today,
                                steps(difference.steps()));
            case NEW, REMOVED ->
                difference.because() == null
                        ? now.words()
                                .text("diff.rating." + Enumerations.wire(difference.what()), dimension, before, today)
                        : incomparable(difference, dimension, before, today);
            default -> incomparable(difference, dimension, before, today);
        };
    }

    private String steps(@org.jspecify.annotations.Nullable Integer steps) {
        return steps == null ? "" : now.words().text("diff.rating.steps", Math.abs(steps));
    }

    private String incomparable(RatingDifference difference, String dimension, String before, String today) {
        Incomparable because = difference.because();
        String key = because == null ? "not-mapped" : Enumerations.wire(because);
        return now.words().text("diff.rating." + key, dimension, before, today);
    }

    static String word(Terms terms, Rating rating, Dimension dimension) {
        return terms.ratings().rating(rating, dimension);
    }
}
