package org.systemicrisk.model.finding;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the characters of a text stand in its file, whatever indentation, quotes and folding lie between. Two texts that
 * differ only in their tracks are equal.
 */
public final class Track {

    /** For text that stands in no file. */
    public static final Track NONE = new Track("", new int[0], new int[0], new int[0]);

    private final String file;
    private final int[] from;
    private final int[] line;
    private final int[] column;

    /**
     * The text falls into runs of characters that stand side by side on one line of the file.
     *
     * @param from position of the first character of each run, ascending
     * @param line line of the file on which the run begins, from 1
     * @param column column at which the run begins, from 1
     */
    public Track(String file, int[] from, int[] line, int[] column) {
        this.file = file;
        this.from = from.clone();
        this.line = line.clone();
        this.column = column.clone();
    }

    /** The place of the characters between two positions, as far as they stand side by side; empty when unknown. */
    public Optional<Place> place(int start, int end) {
        int run = Arrays.binarySearch(from, start);
        run = run >= 0 ? run : -run - 2;
        if (run < 0) {
            return Optional.empty();
        }
        int last = run + 1 < from.length ? Math.min(end, from[run + 1]) : end;
        return Optional.of(new Place(file, line[run], column[run] + start - from[run], Math.max(0, last - start)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Track;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return file;
    }
}
