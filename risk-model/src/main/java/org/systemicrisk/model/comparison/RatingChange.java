package org.systemicrisk.model.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * One rating, then and now.
 *
 * @param subject id of a module or risk
 * @param before the rating then, on the scale of then
 * @param mapped the rating then, read on today's scale
 * @param now the rating now
 * @param because why they cannot be compared, when they cannot
 */
public record RatingChange(
        String subject,
        Dimension dimension,
        Rating before,
        Rating mapped,
        Rating now,
        Change change,
        @Nullable Incomparable because) {

    /** Why the ratings cannot be compared. */
    public Optional<Incomparable> reason() {
        return Optional.ofNullable(because);
    }
}
