package org.systemicrisk.report.diff;

import org.systemicrisk.model.comparison.Incomparable;
import org.systemicrisk.model.diff.Effect;
import org.systemicrisk.model.diff.RatingDifference;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** Changed ratings in sentences. */
final class RatingWords {

    private final Terms then;
    private final Terms now;
    private final EffectWords effects;

    RatingWords(Terms then, Terms now, EffectWords effects) {
        this.then = then;
        this.now = now;
        this.effects = effects;
    }

    /** What became of a rating, and where both sides have their own method, what that made of it and what the data. */
    String sentence(RatingDifference difference) {
        Effect effect = difference.effect();
        return change(difference) + (effect == null ? "" : " " + effects.sentences(effect));
    }

    String between(Effect effect) {
        return effects.between(effect);
    }

    private String change(RatingDifference difference) {
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
            case HELD -> now.words().text("diff.rating.held", dimension, before, today);
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
