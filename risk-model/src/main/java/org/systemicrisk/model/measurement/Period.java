package org.systemicrisk.model.measurement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period of days.
 *
 * @param from the first day, included
 * @param to the last day, included
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int FOUR_WEEKS = 28;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
        }
    }

    /** Whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two have a day in common. */
    public boolean meets(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** How many days it has, the first and the last included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether the two are as long as each other, but for leap days and the lengths of months. */
    public boolean isAsLongAs(Period other) {
        return Math.abs(days() - other.days()) * FOUR_WEEKS <= Math.max(days(), other.days());
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
