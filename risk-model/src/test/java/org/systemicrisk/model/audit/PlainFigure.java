package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a reader thinks of it: a number, or so many per cent that one number is of another.
 *
 * @param of the number, or the part
 * @param in the whole; absent for a number
 */
record PlainFigure(int of, @Nullable Integer in) {

    /** With so many decimals a share is compared. */
    private static final int DECIMALS = 12;

    private static final long POWER = 1_000_000_000_000L;

    Set<Integer> about() {
        return in == null ? Set.of(of) : Set.of(of, in);
    }

    /** That it is between two numbers; each may be missing, and may be one that it can be or not. */
    Predicate<long[]> between(@Nullable BigDecimal least, boolean isLeast, @Nullable BigDecimal most, boolean isMost) {
        long low = least == null ? 0 : whole(least);
        long high = most == null ? 0 : whole(most);
        return world -> {
            int toLeast = least == null ? 1 : compare(world, low);
            int toMost = most == null ? -1 : compare(world, high);
            return (toLeast > 0 || toLeast == 0 && isLeast) && (toMost < 0 || toMost == 0 && isMost);
        };
    }

    /** That it is nearest to this multiple of a step, halves up. */
    Predicate<long[]> near(BigDecimal value, BigDecimal step) {
        BigDecimal half = step.divide(BigDecimal.valueOf(2));
        return between(value.subtract(half), true, value.add(half), false);
    }

    private long whole(BigDecimal limit) {
        return in == null
                ? Thousandths.of(limit)
                : limit.movePointRight(DECIMALS).longValueExact();
    }

    private int compare(long[] world, long limit) {
        return in == null ? Long.compare(world[of], limit) : Long.compare(world[of] * POWER, limit * (world[in] / 100));
    }
}
