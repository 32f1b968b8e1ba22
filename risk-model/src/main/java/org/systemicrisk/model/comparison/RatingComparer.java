package org.systemicrisk.model.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.Score;

/** Compares ratings of two assessments on the scale of the later one. */
public final class RatingComparer {

    private final Methodology then;
    private final Methodology today;
    private final StepReading reading;

    public RatingComparer(Methodology then, Methodology today) {
        this.then = then;
        this.today = today;
        this.reading = StepReading.forwards(then, today);
    }

    boolean methodChanged() {
        return !then.version().equals(today.version());
    }

    /** What is rated under one of the two methodologies. */
    List<Dimension> dimensions() {
        return Stream.of(Dimension.values())
                .filter(dimension -> then.rates(dimension) || today.rates(dimension))
                .toList();
    }

    /**
     * Compares what was rated then with what is rated now; absent where it was not rated at all.
     *
     * @param formerly its ids of then, where they are others
     */
    public RatingChange compare(
            String subject, List<String> formerly, Dimension dimension, Optional<Score> before, Optional<Score> now) {
        Rating earlier = before.map(Score::rating).orElseGet(Rating.NotStated::new);
        Rating later = now.map(Score::rating).orElseGet(Rating.NotStated::new);
        if (before.isEmpty() || now.isEmpty()) {
            Change change = before.isEmpty() ? Change.NEW : Change.DROPPED;
            return new RatingChange(subject, formerly, dimension, earlier, new Rating.NotStated(), later, change, null);
        }
        if (earlier instanceof Rating.NotStated || later instanceof Rating.NotStated) {
            Incomparable because =
                    earlier instanceof Rating.NotStated ? Incomparable.BEFORE_NOT_STATED : Incomparable.NOW_NOT_STATED;
            return incomparable(subject, formerly, dimension, earlier, new Rating.NotStated(), later, because);
        }
        return onTodaysScale(subject, formerly, dimension, earlier, later);
    }

    /** What is rated now and was rated otherwise grouped then. */
    RatingChange regrouped(
            String subject, List<String> formerly, Dimension dimension, Optional<Score> now, Incomparable because) {
        Rating none = new Rating.NotStated();
        Rating later = now.map(Score::rating).orElse(none);
        return incomparable(subject, formerly, dimension, none, none, later, because);
    }

    private RatingChange onTodaysScale(
            String subject, List<String> formerly, Dimension dimension, Rating earlier, Rating later) {
        Optional<Scale> scale = today.scaleOf(dimension);
        Rating mapped = reading.rating(dimension, earlier);
        Optional<RankRange> before = scale.flatMap(s -> RankRange.of(mapped, s));
        Optional<RankRange> now = scale.flatMap(s -> RankRange.of(later, s));
        if (before.isEmpty() || now.isEmpty()) {
            return incomparable(subject, formerly, dimension, earlier, mapped, later, Incomparable.NOT_MAPPED);
        }
        Change change = direction(before.get(), now.get());
        if (change == null) {
            return incomparable(subject, formerly, dimension, earlier, mapped, later, Incomparable.BOUNDS_OVERLAP);
        }
        return new RatingChange(subject, formerly, dimension, earlier, mapped, later, change, null);
    }

    private static @Nullable Change direction(RankRange before, RankRange now) {
        if (now.lowest() > before.highest()) {
            return Change.RAISED;
        }
        if (now.highest() < before.lowest()) {
            return Change.LOWERED;
        }
        return before.isSingle() && now.isSingle() ? Change.UNCHANGED : null;
    }

    private static RatingChange incomparable(
            String subject,
            List<String> formerly,
            Dimension dimension,
            Rating before,
            Rating mapped,
            Rating now,
            Incomparable because) {
        return new RatingChange(subject, formerly, dimension, before, mapped, now, Change.NOT_COMPARABLE, because);
    }
}
