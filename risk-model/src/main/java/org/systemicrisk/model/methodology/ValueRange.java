package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/** The least and the greatest value that can occur, both included. What lies between must belong to a band. */
public record ValueRange(
        @JsonPropertyDescription("Least value that can occur; absent when there is none") @Nullable BigDecimal from,
        @JsonPropertyDescription("Greatest value that can occur; absent when there is none") @Nullable BigDecimal to,
        Places places) {
    public ValueRange {
        if (from != null && to != null && from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("the range of possible values begins at " + from.toPlainString()
                    + " and ends at " + to.toPlainString() + ": its beginning must be less than its end");
        }
    }

    /** The numbers of this range. */
    public Interval interval() {
        return new Interval(from == null ? null : Bound.included(from), to == null ? null : Bound.included(to));
    }
}
