package org.systemicrisk.report.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.systemicrisk.report.markdown.Note;

/**
 * Puts each note's words behind where it is first referred to, from where the engine floats them to the foot of the page.
 * The reference itself becomes a part of the word before it: the engine would break a line before an element.
 */
final class PdfNotes {

    private PdfNotes() {}

    static void place(Element text, List<Note> notes) {
        Set<Integer> placed = new HashSet<>();
        for (Element reference : text.select("sup.note-ref")) {
            int number = Integer.parseInt(reference.attr("data-note"));
            TextNode word = word(reference);
            word.text(word.getWholeText() + Note.raised(Integer.toString(number)));
            if (placed.add(number) && number > 0) {
                Element footnote = notes.get(number - 1).content().clone().addClass("footnote");
                reference.replaceWith(footnote.attr("data-note", Integer.toString(number)));
            } else {
                reference.remove();
            }
        }
    }

    /** The last text before the reference; an empty one where there is none. */
    private static TextNode word(Element reference) {
        Node before = reference.previousSibling();
        while (before instanceof Element element && !element.hasClass("footnote")) {
            before = element.lastChild();
        }
        if (before instanceof TextNode word) {
            return word;
        }
        TextNode none = new TextNode("");
        reference.before(none);
        return none;
    }
}
