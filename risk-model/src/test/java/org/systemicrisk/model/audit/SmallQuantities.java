package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;

/** Draws how exactly something is stated that was counted. What it states is true. */
final class SmallQuantities {

    private final Random random;

    SmallQuantities(Random random) {
        this.random = random;
    }

    Quantity exact(long value) {
        return quantity(value, Qualifier.EXACT, 0);
    }

    /** In some way, exact or not. */
    Quantity stated(long value, long grain) {
        return switch (random.nextInt(6)) {
            case 0 -> rounded(value, grain * (random.nextBoolean() ? 2 : 5));
            case 1 -> about(value, grain * (random.nextBoolean() ? 1 : 10));
            case 2 -> quantity(value - grain * random.nextInt(3), Qualifier.AT_LEAST, 0);
            case 3 -> quantity(value - grain * (1 + random.nextInt(3)), Qualifier.MORE_THAN, 0);
            case 4 -> quantity(value + grain * random.nextInt(3), Qualifier.AT_MOST, 0);
            default -> quantity(value + grain * (1 + random.nextInt(3)), Qualifier.UNDER, 0);
        };
    }

    /** In such a way that the number itself is that which was counted. */
    Quantity ofItself(long value, long grain) {
        return switch (random.nextInt(4)) {
            case 0 -> value % (5 * grain) == 0 ? quantity(value, Qualifier.EXACT, 5 * grain) : exact(value);
            case 1 -> value == 0 ? exact(value) : quantity(value, Qualifier.ABOUT, 0);
            case 2 -> quantity(value, Qualifier.AT_LEAST, 0);
            default -> quantity(value, Qualifier.AT_MOST, 0);
        };
    }

    Quantity rounded(long value, long step) {
        return quantity(Thousandths.nearest(value, 1, step), Qualifier.EXACT, step);
    }

    private Quantity about(long value, long unit) {
        long near = Thousandths.nearest(value, 1, unit);
        return near == 0 ? exact(value) : quantity(near, Qualifier.ABOUT, 0);
    }

    Quantity atMost(long value) {
        return quantity(value, Qualifier.AT_MOST, 0);
    }

    private Quantity quantity(long value, Qualifier qualifier, long step) {
        if (value < 0) {
            return quantity(0, Qualifier.AT_LEAST, 0);
        }
        @Nullable BigDecimal to = step == 0 ? null : Thousandths.decimal(step);
        return new Quantity(Thousandths.decimal(value), qualifier, to);
    }

    static List<Kind> kinds(Quantity quantity) {
        Kind kind =
                switch (quantity.qualifier()) {
                    case EXACT -> Kind.ROUNDED_FIGURE;
                    case ABOUT -> Kind.ABOUT;
                    case AT_LEAST -> Kind.AT_LEAST;
                    case MORE_THAN -> Kind.MORE_THAN;
                    case AT_MOST -> Kind.AT_MOST;
                    case UNDER -> Kind.UNDER;
                };
        return quantity.isExact() ? List.of() : List.of(kind);
    }
}
