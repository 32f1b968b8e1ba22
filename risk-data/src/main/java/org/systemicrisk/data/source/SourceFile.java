package org.systemicrisk.data.source;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.finding.Place;

/** The text of one file of the project, with its lines. Columns count code points, from 1. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    /**
     * @param path relative to the project folder, with {@code /}
     * @param text without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                lineStarts.add(i + 1);
            }
        }
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
        int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
        return text.substring(lineStarts.get(number - 1), end).replaceAll("[\r\n]+$", "");
    }

    /** The offset of the first character of a line, from 1. */
    public int offsetOfLine(int number) {
        return lineStarts.get(Math.min(number, lineStarts.size()) - 1);
    }

    /** The offset of a line and column as YAML counts them: both from 0, columns in code points. */
    public int offset(int line, int column) {
        int start = offsetOfLine(line + 1);
        int end = Math.min(text.length(), start + 2 * column);
        return text.offsetByCodePoints(start, Math.min(column, text.codePointCount(start, end)));
    }

    /** The place of the characters between two offsets; its length ends with the line. */
    public Place place(int from, int to) {
        int first = Math.min(from, text.length());
        int line = lineOf(first);
        int start = lineStarts.get(line - 1);
        int lineEnd = start + line(line).length();
        int last = Math.max(first, Math.min(to, lineEnd));
        return new Place(path, line, 1 + text.codePointCount(start, first), text.codePointCount(first, last));
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
