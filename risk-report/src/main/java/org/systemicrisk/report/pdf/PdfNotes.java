package org.systemicrisk.report.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.markdown.Note;

/** Puts each note's words where it is first referred to, from where the engine floats them to the foot of the page. */
final class PdfNotes {

    private PdfNotes() {}

    static void place(Element text, List<Note> notes) {
        Set<Integer> placed = new HashSet<>();
        for (Element reference : text.select("sup.note-ref")) {
            int number = Integer.parseInt(reference.attr("data-note"));
            if (placed.add(number) && number > 0) {
                Element footnote = notes.get(number - 1).content().clone().addClass("footnote");
                reference.replaceWith(footnote.attr("data-note", Integer.toString(number)));
            } else {
                reference
                        .tagName("span")
                        .removeClass("note-ref")
                        .addClass("note-again")
                        .text(Integer.toString(number));
            }
        }
    }
}
