package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.Incomparable;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.comparison.RatingComparer;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Compares ratings. A mapping is declared by the later methodology for the earlier one, and either side may be the later one; so both
 * ways are tried, and where both work they have to agree.
 */
final class RatingDifferences {

    private final ScoredAssessment from;
    private final ScoredAssessment to;
    private final RatingComparer onward;
    private final RatingComparer backward;

    RatingDifferences(ScoredAssessment from, ScoredAssessment to) {
        this.from = from;
        this.to = to;
        this.onward = new RatingComparer(method(from), method(to));
        this.backward = new RatingComparer(method(to), method(from));
    }

    /** The ratings of a module or risk that differ from those of the one it continues. */
    List<RatingDifference> of(Kind kind, String before, String now) {
        List<RatingDifference> differences = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<Score> then = from.scoresOf(before).map(scores -> scores.of(dimension));
            Optional<Score> today = to.scoresOf(now).map(scores -> scores.of(dimension));
            if (then.or(() -> today).isPresent()) {
                difference(kind, before, now, dimension, then, today).ifPresent(differences::add);
            }
        }
        return differences;
    }

    /** What became of a rating; empty where it says the same. */
    Optional<Movement> movement(Dimension rated, Rating then, Rating today) {
        return difference(Kind.MODULE, "", "", rated, score(rated, then), score(rated, today))
                .map(difference -> new Movement(difference.what(), difference.steps()));
    }

    private static Optional<Score> score(Dimension rated, Rating rating) {
        return Optional.of(new Score(rated, rating, new Basis.Missing()));
    }

    private Optional<RatingDifference> difference(
            Kind kind, String before, String now, Dimension rated, Optional<Score> then, Optional<Score> today) {
        RatingChange there = onward.compare(now, List.of(), rated, then, today);
        RatingChange back = backward.compare(before, List.of(), rated, today, then);
        What what = stated(there, what(there, back));
        if (what == null || isSameStatement(there)) {
            return Optional.empty();
        }
        Integer steps = steps(there, method(to), back, method(from));
        return Optional.of(new RatingDifference(
                kind, before, now, rated, there.before(), there.now(), what, steps, because(what, there, back), null));
    }

    /** The same words under the same method say the same, even where they leave the direction open. */
    private boolean isSameStatement(RatingChange change) {
        boolean bothSilent = change.before() instanceof Rating.NotStated && change.now() instanceof Rating.NotStated;
        return bothSilent
                || method(from).version().equals(method(to).version())
                        && change.before().equals(change.now());
    }

    private static @Nullable What what(RatingChange there, RatingChange back) {
        Optional<What> one = what(there.change());
        Optional<What> other = what(back.change()).map(What::mirrored);
        if (isKnown(there) && isKnown(back)) {
            return one.equals(other) ? one.orElse(null) : What.NOT_COMPARABLE;
        }
        return (isKnown(there) || !isKnown(back) ? one : other).orElse(null);
    }

    /** A rating that was not stated and now is, is new, and is not a comparison that failed. */
    private static @Nullable What stated(RatingChange change, @Nullable What what) {
        if (change.reason().filter(Incomparable.BEFORE_NOT_STATED::equals).isPresent()) {
            return What.NEW;
        }
        boolean silent =
                change.reason().filter(Incomparable.NOW_NOT_STATED::equals).isPresent();
        return silent ? What.REMOVED : what;
    }

    private static boolean isKnown(RatingChange change) {
        return change.change() != Change.NOT_COMPARABLE;
    }

    private static Optional<What> what(Change change) {
        return switch (change) {
            case RAISED -> Optional.of(What.RAISED);
            case LOWERED -> Optional.of(What.LOWERED);
            case NEW -> Optional.of(What.NEW);
            case DROPPED -> Optional.of(What.REMOVED);
            case NOT_COMPARABLE -> Optional.of(What.NOT_COMPARABLE);
            case UNCHANGED -> Optional.empty();
        };
    }

    private static @Nullable Incomparable because(What what, RatingChange there, RatingChange back) {
        if (what != What.NOT_COMPARABLE) {
            return there.reason()
                    .filter(reason -> what == What.NEW || what == What.REMOVED)
                    .orElse(null);
        }
        // where the two ways disagree, neither mapping can be relied on; the bounds of one way say more than the
        // missing other
        Incomparable onward = there.reason().orElse(Incomparable.NOT_MAPPED);
        return onward == Incomparable.NOT_MAPPED
                        && back.reason()
                                .filter(Incomparable.BOUNDS_OVERLAP::equals)
                                .isPresent()
                ? Incomparable.BOUNDS_OVERLAP
                : onward;
    }

    /** Steps of one scale; where both scales can count them and disagree, nothing is said. */
    private static @Nullable Integer steps(RatingChange there, Methodology today, RatingChange back, Methodology then) {
        Integer onward = steps(there, today);
        Integer backward = steps(back, then);
        if (onward == null || backward == null) {
            return onward != null ? onward : backward == null ? null : Integer.valueOf(-backward);
        }
        return Objects.equals(onward, -backward) ? onward : null;
    }

    private static @Nullable Integer steps(RatingChange change, Methodology method) {
        Optional<Scale> scale = method.scaleOf(change.dimension());
        Optional<RankRange> before =
                scale.flatMap(s -> RankRange.of(change.mapped(), s)).filter(RankRange::isSingle);
        Optional<RankRange> now =
                scale.flatMap(s -> RankRange.of(change.now(), s)).filter(RankRange::isSingle);
        boolean moved = change.change() == Change.RAISED || change.change() == Change.LOWERED;
        return moved && before.isPresent() && now.isPresent()
                ? Integer.valueOf(now.get().lowest() - before.get().lowest())
                : null;
    }

    private static Methodology method(ScoredAssessment scored) {
        return scored.assessment().methodology();
    }
}
