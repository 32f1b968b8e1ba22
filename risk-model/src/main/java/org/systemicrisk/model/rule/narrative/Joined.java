package org.systemicrisk.model.rule.narrative;

import java.util.Map;
import java.util.TreeMap;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** A text as one piece of Markdown, with an ellipsis for each reference, and with the places of its characters. */
final class Joined {

    private record Piece(ProseNode node, boolean withheld) {}

    private final String markdown;
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    Joined(Prose prose) {
        StringBuilder markdown = new StringBuilder();
        prose.nodes().forEach(node -> add(node, false, markdown));
        this.markdown = markdown.toString();
    }

    private void add(ProseNode node, boolean withheld, StringBuilder markdown) {
        if (node instanceof ProseNode.Withheld passage) {
            passage.content().forEach(inner -> add(inner, true, markdown));
        } else {
            pieces.put(markdown.length(), new Piece(node, withheld));
            markdown.append(node instanceof ProseNode.Text text ? text.markdown() : "\u2026");
        }
    }

    String markdown() {
        return markdown;
    }

    /** The place of some characters; of those in the first piece, when they stand in several. */
    Place place(int from, int to) {
        Map.Entry<Integer, Piece> entry = pieces.floorEntry(from);
        if (entry == null) {
            return Place.NONE;
        }
        int start = from - entry.getKey();
        return entry.getValue().node() instanceof ProseNode.Text text
                ? text.place(
                        start, Math.min(to - entry.getKey(), text.markdown().length()))
                : entry.getValue().node().place();
    }

    /** Whether one of the characters is withheld. */
    boolean isWithheld(int from, int to) {
        Integer first = pieces.floorKey(from);
        return pieces.subMap(first == null ? 0 : first, true, Math.max(from, to - 1), true).values().stream()
                .anyMatch(Piece::withheld);
    }
}
