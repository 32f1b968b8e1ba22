package org.systemicrisk.data.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.systemicrisk.model.finding.Place;

/** The text of one file of the project, with its lines. Columns count code points, from 1. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();
    /** Whether every character is one unit of the text, so that columns need not be counted. */
    private final boolean allSimple;

    /**
     * @param path relative to the project folder, with {@code /}
     * @param text without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        lineStarts.add(0);
        boolean simple = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            simple &= !Character.isSurrogate(c);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                lineStarts.add(i + 1);
            }
        }
        this.allSimple = simple;
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
        return lineStarts.size();
    }

    /** The text of a line, from 1, without its end. */
    public String line(int number) {
        return text.substring(lineStarts.get(number - 1), endOfLine(number));
    }

    /** The number of the first line with more characters than this; empty when there is none. */
    public OptionalInt lineLongerThan(int most) {
        for (int number = 1; number <= lines(); number++) {
            if (endOfLine(number) - lineStarts.get(number - 1) > most) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private int endOfLine(int number) {
        int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
        while (end > lineStarts.get(number - 1) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The offset of the first character of a line, from 1. */
    public int offsetOfLine(int number) {
        return lineStarts.get(Math.min(number, lineStarts.size()) - 1);
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
        return new Place(path, line, 1 + points(lineStarts.get(line - 1), first), points(first, last));
    }

    private int points(int from, int to) {
        return allSimple ? to - from : text.codePointCount(from, to);
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}
