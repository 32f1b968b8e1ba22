package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;

/**
 * How far a number is from the borders around it.
 *
 * @param dimension what the number was looked up for
 * @param value the number, in the unit of its bands
 * @param isPercentOfPoints whether it is the percentage of answers, whose margin is declared in points
 * @param crossings all borders, from the nearest outward, those below before those above
 */
public record Distance(Dimension dimension, BigDecimal value, boolean isPercentOfPoints, List<Crossing> crossings) {

    public Distance {
        crossings = List.copyOf(crossings);
    }

    /** The next border in a direction; none where the last band is reached. */
    public Optional<Crossing> next(Direction direction) {
        return crossings.stream()
                .filter(crossing -> crossing.direction() == direction)
                .findFirst();
    }

    /** The first border in a direction from which on a rating is another than now. */
    public Optional<Crossing> first(Direction direction, Dimension rating) {
        return crossings.stream()
                .filter(crossing -> crossing.direction() == direction)
                .filter(crossing -> crossing.of(rating).isPresent())
                .findFirst();
    }
}
