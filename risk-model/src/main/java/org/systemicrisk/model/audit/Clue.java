package org.systemicrisk.model.audit;

import java.util.List;

/**
 * Something that a reader knows and can calculate with, in words. It holds public values only.
 *
 * @param key by which the inference knows it
 * @param kind where the reader has it from
 * @param words what it says: {@code consumer.fraud-stores (2024, EU) is published: 297}
 * @param figures the figures of which it speaks
 * @param assumption what the reader has to assume for it; empty when it is certain
 */
public record Clue(String key, Kind kind, String words, List<FigureId> figures, String assumption) {

    public Clue {
        figures = List.copyOf(figures);
    }

    /** Where a reader has a clue from. */
    public enum Kind {
        /** A value printed in the public edition. */
        VALUE,
        /** What the public edition prints in place of a withheld value. */
        FORM,
        /** How the registry defines one metric by others. */
        DEFINITION,
        /** A rating that was computed from it. */
        RATING,
        /** The public edition of an earlier year. */
        EARLIER_EDITION,
        /** Another document. */
        ELSEWHERE
    }

    /** Whether the team could take it out of the public edition, or print it less exactly. */
    public boolean isRemovable() {
        return kind == Kind.VALUE || kind == Kind.FORM;
    }
}
