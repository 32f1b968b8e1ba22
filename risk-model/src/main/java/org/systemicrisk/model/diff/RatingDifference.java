package org.systemicrisk.model.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Incomparable;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * A rating that changed, or that stayed only because method and data pulled in opposite directions ({@link What#HELD}).
 *
 * @param kind module or risk
 * @param before id then
 * @param now id now, another one where one continues the other
 * @param rated what of it is rated
 * @param then the rating then, on the scale of then
 * @param today the rating now, on the scale of now
 * @param steps by how many steps of one scale; absent where that cannot be said
 * @param because why the two cannot be compared, where they cannot
 * @param effect what of it is the work of the method and what of the data; absent where both sides were rated by the same rules
 */
public record RatingDifference(
        Kind kind,
        String before,
        String now,
        Dimension rated,
        Rating then,
        Rating today,
        What what,
        @Nullable Integer steps,
        @Nullable Incomparable because,
        @Nullable Effect effect)
        implements Difference {

    @Override
    public List<String> from() {
        return List.of(before);
    }

    @Override
    public List<String> to() {
        return List.of(now);
    }

    @Override
    public Weight weight() {
        return switch (rated) {
            case RESIDUAL, PRIORITY, CONCLUSION -> Weight.RESIDUAL;
            case INHERENT -> Weight.INHERENT;
            case PROBABILITY, SEVERITY, EFFECTIVENESS -> Weight.PART;
        };
    }

    @Override
    public double size() {
        return steps == null ? 0 : Math.abs(steps);
    }

    @Override
    public String key() {
        return kind + " " + now + " " + before + " " + rated;
    }

    @Override
    public RatingDifference mirrored() {
        return new RatingDifference(
                kind,
                /* before= */ now,
                /* now= */ before,
                rated,
                /* then= */ today,
                /* today= */ then,
                what.mirrored(),
                steps == null ? null : -steps,
                because == null ? null : mirrored(because),
                effect == null ? null : effect.mirrored());
    }

    /** The same with what the method moved and what the data. */
    RatingDifference withEffect(Effect other) {
        return new RatingDifference(kind, before, now, rated, then, today, what, steps, because, other);
    }

    private static Incomparable mirrored(Incomparable because) {
        return switch (because) {
            case BEFORE_NOT_STATED -> Incomparable.NOW_NOT_STATED;
            case NOW_NOT_STATED -> Incomparable.BEFORE_NOT_STATED;
            default -> because;
        };
    }
}
