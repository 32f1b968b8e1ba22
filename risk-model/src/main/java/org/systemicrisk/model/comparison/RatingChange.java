package org.systemicrisk.model.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * One rating, then and now.
 *
 * @param subject id of a module or risk
 * @param formerly the ids of then of what it continues; none when its id is the same, or when it is new
 * @param before the rating then, on the scale of then; not stated where it continues several, or a part
 * @param mapped the rating then, read on today's scale
 * @param now the rating now
 * @param because why they cannot be compared, when they cannot
 */
public record RatingChange(
        String subject,
        List<String> formerly,
        Dimension dimension,
        Rating before,
        Rating mapped,
        Rating now,
        Change change,
        @Nullable Incomparable because) {

    public RatingChange {
        formerly = List.copyOf(formerly);
    }

    /** Why the ratings cannot be compared. */
    public Optional<Incomparable> reason() {
        return Optional.ofNullable(because);
    }
}
