package org.systemicrisk.report.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/** Takes the notes out of the tree and leaves numbered references. */
final class Notes {

    private static final Pattern UNRESOLVED = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    private final Diagnostics diagnostics;

    Notes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Note> take(Element body) {
        Map<String, Element> definitions = new LinkedHashMap<>();
        for (Element item : body.select("div.footnotes > ol > li")) {
            removeReferences(item);
            definitions.put(item.id(), inline(item));
        }
        body.select("div.footnotes").remove();
        List<Note> notes = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element link : body.select("a.footnote-ref")) {
            String target = link.attr("href").substring(1);
            Element content = definitions.get(target);
            if (content != null && numbers.putIfAbsent(target, notes.size() + 1) == null) {
                notes.add(new Note(notes.size() + 1, content));
            }
            replaceReference(link, numbers.getOrDefault(target, 0));
        }
        reportUnresolved(body);
        return notes;
    }

    private void removeReferences(Element item) {
        for (Element reference : item.select("sup:has(> a.footnote-ref)")) {
            reference.remove();
            diagnostics.add(Kind.NOTE, item.id(), "A note cannot refer to a note.", item);
        }
    }

    private static Element inline(Element item) {
        item.select("a.footnote-backref").remove();
        Element span = new Element("span");
        for (Element paragraph : item.select("p")) {
            if (span.childNodeSize() > 0) {
                span.appendText(" ");
            }
            for (Node child : List.copyOf(paragraph.childNodes())) {
                span.appendChild(child);
            }
        }
        return span;
    }

    private static void replaceReference(Element link, int number) {
        Element sup = link.parent();
        Element place = sup != null && sup.tagName().equals("sup") ? sup : link;
        place.replaceWith(new Element("sup").addClass("note-ref").attr("data-note", Integer.toString(number)));
    }

    private void reportUnresolved(Element body) {
        for (Element element : body.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                Matcher matcher = UNRESOLVED.matcher(text.getWholeText());
                while (matcher.find()) {
                    diagnostics.add(
                            Kind.NOTE, matcher.group(1), "There is no note '" + matcher.group(1) + "'.", element);
                }
            }
        }
    }
}
