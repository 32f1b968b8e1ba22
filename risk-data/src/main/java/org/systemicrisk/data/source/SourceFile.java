package org.systemicrisk.data.source;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.systemicrisk.model.finding.Place;

/** The text of one file of the project, with its lines. Columns count code points, from 1. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Whether every character is one unit of the text, so that columns need not be counted. */
    private final boolean allSimple;

    /**
     * @param path relative to the project folder, with {@code /}
     * @param text without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> endsLine(text, i))
                                .map(i -> i + 1))
                .toArray();
        this.allSimple = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The file as a whole. */
    public Place whole() {
        return Place.ofFile(path);
    }

    /** Number of lines. */
    public int lines() {
        return lineStarts.length;
    }

    /** The text of a line, from 1, without its end. */
    public String line(int number) {
        return text.substring(lineStarts[number - 1], endOfLine(number));
    }

    /** The number of the first line with more characters than this; empty when there is none. */
    public OptionalInt lineLongerThan(int most) {
        for (int number = 1; number <= lines(); number++) {
            if (endOfLine(number) - lineStarts[number - 1] > most) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private int endOfLine(int number) {
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > lineStarts[number - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The offset of the first character of a line, from 1. */
    public int offsetOfLine(int number) {
        return lineStarts[Math.min(number, lineStarts.length) - 1];
    }

    /** The offset of a line and column as YAML counts them: both from 0, columns in code points. */
    public int offset(int line, int column) {
        int start = offsetOfLine(line + 1);
        if (allSimple) {
            return Math.min(start + column, text.length());
        }
        int end = Math.min(text.length(), start + 2 * column);
        return text.offsetByCodePoints(start, Math.min(column, text.codePointCount(start, end)));
    }

    /** The place of the characters between two offsets; its length ends with the line. */
    public Place place(int from, int to) {
        int first = Math.min(from, text.length());
        int line = lineOf(first);
        int last = Math.max(first, Math.min(to, endOfLine(line)));
        return new Place(path, line, 1 + points(lineStarts[line - 1], first), points(first, last));
    }

    private int points(int from, int to) {
        return allSimple ? to - from : text.codePointCount(from, to);
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}
