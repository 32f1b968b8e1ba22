package org.systemicrisk.model.measurement;

import java.time.LocalDate;

/**
 * A period of days.
 *
 * @param from the first day, included
 * @param to the last day, included
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
        }
    }

    /** Whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
