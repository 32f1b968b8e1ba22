package org.systemicrisk.data.prose;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Track;

/** Tells where a character of a text stands in its file, whatever quotes, folding and indentation did to it. */
public final class Locator {
    /** How far the next character can be: line ends, indentation and escapes lie between, never more text. */
    private static final int FARTHEST = 200;

    private final SourceFile file;
    private final int[] offsets;

    private Locator(SourceFile file, int[] offsets) {
        this.file = file;
        this.offsets = offsets;
    }

    /** For text that stands in the file as it is, from an offset. */
    public static Locator direct(SourceFile file, int start, int length) {
        int[] offsets = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            offsets[i] = start + i;
        }
        return new Locator(file, offsets);
    }

    /**
     * For the value of a YAML scalar. Whatever its style, the visible characters of the value stand in the file in the
     * same order, so each is looked for behind the one before.
     */
    public static Locator of(YamlScalar scalar, SourceFile file) {
        String value = scalar.value();
        String raw = file.text();
        int[] offsets = new int[value.length() + 1];
        int at = firstCharacter(scalar, raw);
        for (int i = 0; i < value.length(); i++) {
            char wanted = value.charAt(i);
            if (!Character.isWhitespace(wanted)) {
                at = find(wanted, raw, at, Math.min(scalar.end(), at + FARTHEST));
            }
            offsets[i] = at;
            if (!Character.isWhitespace(wanted) && at < scalar.end()) {
                at++;
            }
        }
        offsets[value.length()] = at;
        return new Locator(file, offsets);
    }

    private static int find(char wanted, String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.charAt(i) == wanted) {
                return i;
            }
        }
        return from;
    }

    /** The place of the characters between two positions of the text. */
    public Place place(int from, int to) {
        int start = offsets[from];
        int end = to > from ? offsets[to - 1] + 1 : start;
        return file.place(start, end);
    }

    /** Where the characters between two positions stand, in runs that are side by side in the file. */
    public Track track(int from, int to) {
        List<Integer> starts = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int lineEnd = -1;
        for (int i = from; i < to; i++) {
            boolean apart = i == from
                    || offsets[i] != offsets[i - 1] + 1
                    || offsets[i] >= lineEnd
                    || Character.isLowSurrogate(file.text().charAt(offsets[i - 1]));
            if (apart) {
                Place place = file.place(offsets[i], offsets[i] + 1);
                lineEnd = place.line() < file.lines() ? file.offsetOfLine(place.line() + 1) : Integer.MAX_VALUE;
                starts.add(i - from);
                places.add(place);
            }
        }
        return new Track(
                file.path(),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                places.stream().mapToInt(Place::line).toArray(),
                places.stream().mapToInt(Place::column).toArray());
    }

    private static int firstCharacter(YamlScalar scalar, String raw) {
        char first = scalar.start() < raw.length() ? raw.charAt(scalar.start()) : ' ';
        if (scalar.plain() || (first != '|' && first != '>')) {
            return scalar.start();
        }
        int lineEnd = raw.indexOf('\n', scalar.start());
        int at = lineEnd < 0 ? scalar.start() : lineEnd + 1;
        while (at < scalar.end() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        return at;
    }
}
