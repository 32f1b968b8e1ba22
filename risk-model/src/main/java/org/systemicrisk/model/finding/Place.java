package org.systemicrisk.model.finding;

import java.util.Comparator;

/**
 * Where something stands in the project's files.
 *
 * @param file path relative to the project folder, with {@code /} on every system
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param length number of characters meant, 0 when unknown
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {

    /** For things that stand in no file, such as computed values and assessments built in tests. */
    public static final Place NONE = new Place("", 0, 0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "a place cannot have line " + line + ", column " + column + ", length " + length);
        }
    }

    /** The file as a whole. */
    public static Place ofFile(String file) {
        return new Place(file, 0, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as far as known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
