package org.systemicrisk.report.scan;

import java.util.function.IntFunction;

/**
 * A piece of text in a finished file.
 *
 * @param text with a {@link Seam} where the file does not say whether a blank is seen
 * @param around what belongs to it and tells what it is about: the other cells of its row, the object it stands in
 * @param sort how it is read
 * @param where the place of one of its characters, in words that somebody can follow who has only the file
 */
record Piece(String text, String around, Sort sort, IntFunction<String> where) {

    /** How a piece is read. */
    enum Sort {
        /** Sentences, one after the other. */
        FLOW,
        /** A whole: a row, an object, an attribute. */
        UNIT,
        /** Lengths and positions, of which there are so many that only whole values mean something. */
        MEASURES,
        /** The same, as a program wrote them: nothing stands between groups of digits. */
        POSITIONS,
        /** Letters between signs that mean nothing; numbers in it are chance. */
        LETTERS;

        boolean isLengths() {
            return this == MEASURES || this == POSITIONS;
        }
    }

    static Piece flow(String text, IntFunction<String> where) {
        return new Piece(text, "", Sort.FLOW, where);
    }

    static Piece unit(String text, String around, String where) {
        return new Piece(text, around, Sort.UNIT, at -> where);
    }

    static Piece measures(String text, String where) {
        return new Piece(text, "", Sort.MEASURES, at -> where);
    }

    static Piece positions(String text, String where) {
        return new Piece(text, "", Sort.POSITIONS, at -> where);
    }

    static Piece letters(String text, String where) {
        return new Piece(text, "", Sort.LETTERS, at -> where);
    }

    Piece withText(String other) {
        return new Piece(other, around, sort, at -> where.apply(0));
    }

    /** Withheld words may be in here. */
    @Override
    public String toString() {
        return "piece of " + text.length() + " characters";
    }
}
