package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.rating.Dimension;

/**
 * How far a number is from the borders around it.
 *
 * @param dimension what the number was looked up for
 * @param value the number, in the unit of its bands
 * @param isPercentOfPoints whether it is the percentage of answers, whose margin is declared in points
 * @param metric whose rate the number is; absent where it is no rate
 * @param crossings all borders, from the nearest outward, those below before those above
 */
public record Distance(
        Dimension dimension,
        BigDecimal value,
        boolean isPercentOfPoints,
        @Nullable MetricId metric,
        List<Overstep> crossings) {

    public Distance {
        crossings = List.copyOf(crossings);
    }

    /** The number on which a border lies. */
    public BigDecimal border(Overstep crossing) {
        BigDecimal amount = crossing.margin().amount();
        return crossing.direction() == Direction.DOWN ? value.subtract(amount) : value.add(amount);
    }

    /** Whether another number lies on the same side of every border. */
    public boolean isAlike(BigDecimal number) {
        return crossings.stream().allMatch(crossing -> {
            int past = number.compareTo(border(crossing)) * (crossing.direction() == Direction.DOWN ? -1 : 1);
            return past < 0 || past == 0 && crossing.margin().beyond();
        });
    }

    /** The next border in a direction; none where the last band is reached. */
    public Optional<Overstep> next(Direction direction) {
        return crossings.stream()
                .filter(crossing -> crossing.direction() == direction)
                .findFirst();
    }

    /** The first border in a direction from which on a rating is another than now. */
    public Optional<Overstep> first(Direction direction, Dimension rating) {
        return crossings.stream()
                .filter(crossing -> crossing.direction() == direction)
                .filter(crossing -> crossing.of(rating).isPresent())
                .findFirst();
    }
}
