package org.systemicrisk.report.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.print.PrintWords;

/** Joins tables and figures with their captions in {@code figure} elements, the table's caption above it. */
final class Captions {

    private final Pattern tableLabel;
    private final Pattern figureLabel;

    private Captions(PrintWords words) {
        this.tableLabel = label(words.table());
        this.figureLabel = label(words.figure());
    }

    private static Pattern label(String word) {
        return Pattern.compile(Pattern.quote(word) + "[ \u00a0][0-9A-Za-z.-]+");
    }

    static void apply(Element body, PrintWords words) {
        Captions captions = new Captions(words);
        body.select("table").forEach(captions::wrapTable);
        body.select("p > svg, p > span.no-picture").forEach(captions::wrapPicture);
    }

    private void wrapTable(Element table) {
        Element frame = new Element("figure").addClass("table");
        Element before = table.previousElementSibling();
        table.replaceWith(frame);
        Element inside = table.selectFirst("> caption");
        if (inside != null) {
            inside.remove();
            frame.appendChild(caption(emphasize(inside)));
        } else {
            moveCaption(before, tableLabel, frame);
        }
        frame.appendElement("div").addClass("scroll").appendChild(table);
    }

    private void wrapPicture(Element picture) {
        Element paragraph = picture.parent();
        if (paragraph == null
                || paragraph.childrenSize() > 1
                || !paragraph.ownText().isBlank()) {
            return;
        }
        Element frame = new Element("figure").addClass("picture");
        Element after = paragraph.nextElementSibling();
        paragraph.replaceWith(frame);
        frame.appendChild(picture);
        moveCaption(after, figureLabel, frame);
    }

    private static void moveCaption(@Nullable Element paragraph, Pattern label, Element frame) {
        if (paragraph != null && paragraph.tagName().equals("p") && startsWithLabel(paragraph, label)) {
            paragraph.remove();
            frame.appendChild(caption(paragraph));
        }
    }

    private static boolean startsWithLabel(Element paragraph, Pattern label) {
        return paragraph.firstChild() instanceof Element strong
                && strong.tagName().equals("strong")
                && label.matcher(strong.text()).lookingAt();
    }

    /** A caption line has no bold label of its own, so the words up to the first full stop become it. */
    private Element emphasize(Element caption) {
        if (caption.childNodeSize() > 0 && caption.childNode(0) instanceof TextNode text) {
            Matcher matcher = tableLabel.matcher(text.getWholeText());
            if (matcher.lookingAt()) {
                Element strong = new Element("strong").text(matcher.group());
                text.text(text.getWholeText().substring(matcher.end()));
                caption.prependChild(strong);
            }
        }
        return caption;
    }

    private static Element caption(Element words) {
        Element caption = new Element("figcaption");
        for (Node child : List.copyOf(words.childNodes())) {
            caption.appendChild(child);
        }
        return caption;
    }
}
