package org.systemicrisk.model.methodology;

import java.util.List;
import java.util.stream.Stream;

/** Something that holds under a condition: all criteria of one list, and at least one of another where that is written. */
public interface Conditional {

    /** Criteria that must all be met. */
    List<Criterion> allOf();

    /** Criteria of which one must be met; empty where nothing more is asked. */
    List<Criterion> anyOf();

    /** All criteria, in the order in which they are written. */
    default Stream<Criterion> criteria() {
        return Stream.concat(allOf().stream(), anyOf().stream());
    }

    /** Whether nothing is asked, so that it holds at once. */
    default boolean isUnconditional() {
        return allOf().isEmpty() && anyOf().isEmpty();
    }
}
