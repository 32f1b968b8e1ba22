package org.systemicrisk.model.inference;

/** Whether a claim can be, given what the reader knows. */
public sealed interface Answer {

    /** It can: in this world it is so, and so is everything the reader knows. */
    record Possible(World world) implements Answer {}

    /** It cannot: that was proved. */
    record Impossible() implements Answer {}

    /** Neither was shown within the effort allowed. */
    record Undecided() implements Answer {}
}
