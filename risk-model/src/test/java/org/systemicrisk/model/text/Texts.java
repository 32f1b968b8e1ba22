package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Track;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Prose for tests; {@code @} stands for a reference, and what stands between {@code <} and {@code >} is withheld. */
final class Texts {

    static final Lexicon ENGLISH = new Lexicon(Map.of(
            WordList.RISE, List.of("rose", "increas*", "went up", "up", "went up again"),
            WordList.MONTH, List.of("june", "juni"),
            WordList.NUMBERED, List.of("no", "art", "article"),
            WordList.ABBREVIATION, List.of("no", "art", "etc", "dr")));

    private Texts() {}

    static Prose prose(String text) {
        List<ProseNode> nodes = new ArrayList<>();
        read(text, 0, text.length(), nodes);
        return new Prose(nodes);
    }

    private static void read(String text, int from, int to, List<ProseNode> nodes) {
        int start = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '@' || c == '<') {
                node(text, start, at, nodes);
                int end = c == '@' ? at : text.indexOf('>', at);
                if (c == '@') {
                    nodes.add(new ProseNode.PeriodRef(null, new Place("t.md", 1, at + 1, 1)));
                } else {
                    List<ProseNode> content = new ArrayList<>();
                    read(text, at + 1, end, content);
                    nodes.add(new ProseNode.Withheld(new RedactionId("r"), content, Place.NONE));
                }
                at = end;
                start = end + 1;
            }
        }
        node(text, start, to, nodes);
    }

    private static void node(String text, int from, int to, List<ProseNode> nodes) {
        if (to > from) {
            Track track = new Track("t.md", new int[] {0}, new int[] {1}, new int[] {from + 1});
            nodes.add(new ProseNode.Text(text.substring(from, to), new Place("t.md", 1, from + 1, to - from), track));
        }
    }

    static List<Paragraph> paragraphs(String text) {
        return Paragraphs.of(prose(text), new Vocabulary(ENGLISH), false);
    }

    static Sentence sentence(String text) {
        return paragraphs(text).get(0).sentences().get(0);
    }

    /** Paragraphs, and in each the sentences in lower case. */
    static List<List<String>> split(String text) {
        return paragraphs(text).stream()
                .map(paragraph ->
                        paragraph.sentences().stream().map(Sentence::bare).toList())
                .toList();
    }
}
