package org.systemicrisk.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.markdown.Note;
import org.systemicrisk.report.print.PrintWords;

/** Links references to the notes at the end of the page, and each note back to every place that refers to it. */
final class HtmlNotes {

    private HtmlNotes() {}

    static void link(Element text, List<Note> notes, PrintWords words) {
        if (notes.isEmpty()) {
            return;
        }
        Map<Integer, Integer> references = new HashMap<>();
        for (Element reference : text.select("sup.note-ref")) {
            int number = Integer.parseInt(reference.attr("data-note"));
            int occurrence = references.merge(number, 1, Integer::sum);
            reference.removeAttr("data-note").attr("id", referenceId(number, occurrence));
            reference
                    .appendText(Note.GAP)
                    .appendElement("a")
                    .attr("href", "#note-" + number)
                    .attr("aria-label", words.note() + " " + number)
                    .text(Integer.toString(number));
        }
        Element section = text.appendElement("section").addClass("notes");
        section.appendElement("h1").attr("id", "notes").text(words.notes());
        Element list = section.appendElement("ol");
        for (Note note : notes) {
            Element item = list.appendElement("li").attr("id", "note-" + note.number());
            item.appendChild(note.content().clone());
            for (int i = 1; i <= references.getOrDefault(note.number(), 0); i++) {
                item.appendText(" ");
                item.appendElement("a")
                        .addClass("back")
                        .attr("href", "#" + referenceId(note.number(), i))
                        .attr("aria-label", words.back())
                        .text("↩");
            }
        }
    }

    private static String referenceId(int number, int occurrence) {
        return "note-ref-" + number + (occurrence == 1 ? "" : "-" + occurrence);
    }
}
