package org.systemicrisk.model.rule.scores;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.SubjectScores;

/** Inherent and residual rating, held against each other and said in the words of their scales. */
final class Ladder {

    private final Methodology methodology;

    Ladder(Methodology methodology) {
        this.methodology = methodology;
    }

    /** Whether the residual rating of a subject is surely above its inherent one. */
    boolean residualIsAbove(SubjectScores scores) {
        return isAbove(scores, Dimension.RESIDUAL, Dimension.INHERENT);
    }

    /** Whether the residual rating of a subject is surely below its inherent one. */
    boolean residualIsBelow(SubjectScores scores) {
        return isAbove(scores, Dimension.INHERENT, Dimension.RESIDUAL);
    }

    private boolean isAbove(SubjectScores scores, Dimension upper, Dimension lower) {
        Optional<Scale> up = methodology.scaleOf(upper);
        Optional<Scale> low = methodology.scaleOf(lower);
        if (up.isEmpty() || low.isEmpty()) {
            return false;
        }
        return SharedOrder.of(up.get(), low.get())
                .filter(order -> order.isAbove(
                        scores.of(upper).rating(), up.get(), scores.of(lower).rating(), low.get()))
                .isPresent();
    }

    /** Whether a rating counts with another number than that of its step. */
    boolean countsOtherwise(Score score, @Nullable BigDecimal number) {
        Optional<BigDecimal> own = score.step()
                .flatMap(step -> methodology.scaleOf(score.dimension()).flatMap(scale -> scale.number(step)));
        return number != null && own.filter(n -> n.compareTo(number) == 0).isEmpty();
    }

    /** A rating in the words of its scale: {@code Medium}, {@code below High}. */
    String say(Dimension dimension, Rating rating) {
        Optional<Scale> scale = methodology.scaleOf(dimension);
        if (scale.isEmpty() || rating instanceof Rating.NotStated) {
            return "not stated";
        }
        if (rating instanceof Rating.Below below) {
            return "below " + scale.get().label(below.bound());
        }
        if (rating instanceof Rating.Above above) {
            return "above " + scale.get().label(above.bound());
        }
        if (rating instanceof Rating.FromTo between) {
            return scale.get().label(between.lowest()) + " to " + scale.get().label(between.highest());
        }
        return rating.step().map(scale.get()::label).orElse("not stated");
    }

    /** The rating of a subject in the words of its scale. */
    String say(SubjectScores scores, Dimension dimension) {
        return say(dimension, scores.of(dimension).rating());
    }
}
