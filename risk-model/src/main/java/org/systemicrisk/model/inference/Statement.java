package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader knows: a sum of unknowns lies between two limits.
 *
 * @param key where it is known from; several statements may share a key, and fall together when it is taken away
 * @param lower absent when nothing is known
 * @param upper absent when nothing is known
 */
public record Statement(String key, Sum sum, @Nullable Limit lower, @Nullable Limit upper) {

    /** The sum is exactly this. */
    public static Statement equal(String key, Sum sum, BigDecimal value) {
        return new Statement(key, sum, Limit.including(value), Limit.including(value));
    }

    /** The sum is not below this. */
    public static Statement atLeast(String key, Sum sum, BigDecimal value) {
        return new Statement(key, sum, Limit.including(value), null);
    }

    /** The sum is not above this. */
    public static Statement atMost(String key, Sum sum, BigDecimal value) {
        return new Statement(key, sum, null, Limit.including(value));
    }

    /** Whether it is so in a world. */
    boolean holdsIn(World world) {
        BigDecimal value = world.valueOf(sum);
        return mayHold(value, value);
    }

    /** Whether it may be so when the sum lies between two values, each included. */
    public boolean mayHold(BigDecimal least, BigDecimal greatest) {
        return (lower == null || greatest.compareTo(lower.value()) >= (lower.included() ? 0 : 1))
                && (upper == null || least.compareTo(upper.value()) <= (upper.included() ? 0 : -1));
    }
}
