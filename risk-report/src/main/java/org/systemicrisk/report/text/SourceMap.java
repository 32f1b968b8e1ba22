package org.systemicrisk.report.text;

import java.util.TreeMap;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ProseNode;

/** Which piece of a text stands where in the joined Markdown. */
final class SourceMap {

    private record Piece(String markdown, Place place, boolean typed) {}

    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    void add(int offset, String markdown, ProseNode node) {
        pieces.put(offset, new Piece(markdown, node.place(), node instanceof ProseNode.Text));
    }

    /** The place in the files; for typed text, counted in lines from where the piece begins. */
    Place at(int offset) {
        var entry = pieces.floorEntry(offset);
        if (entry == null) {
            return Place.NONE;
        }
        Piece piece = entry.getValue();
        Place place = piece.place();
        if (!piece.typed() || place.line() == 0) {
            return place;
        }
        String before = piece.markdown()
                .substring(0, Math.min(offset - entry.getKey(), piece.markdown().length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int column = lines == 0 ? place.column() + before.length() : before.length() - before.lastIndexOf('\n');
        return new Place(place.file(), place.line() + lines, column, 0);
    }
}
