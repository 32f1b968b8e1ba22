package org.systemicrisk.report.markdown;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds numbered paragraphs and call-outs. */
final class Paragraphs {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}\\.");

    private Paragraphs() {}

    static void apply(Element body) {
        for (Element strong : body.select("p > strong:first-child")) {
            Element parent = strong.parent();
            if (parent != null
                    && strong.siblingIndex() == 0
                    && NUMBER.matcher(strong.text()).matches()) {
                number(parent, strong);
            }
        }
        for (Element quote : body.select("blockquote")) {
            quote.tagName("div").addClass("callout");
        }
    }

    private static void number(Element paragraph, Element strong) {
        String number = strong.text();
        Node next = strong.nextSibling();
        if (next instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
        strong.replaceWith(new Element("span").addClass("number").text(number + " "));
        paragraph.addClass("numbered").attr("id", "p-" + number.substring(0, number.length() - 1));
    }
}
