package org.systemicrisk.report.markdown;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts each level-1 heading and what follows it into a section of its own. */
final class Chapters {

    private Chapters() {}

    static void apply(Element body) {
        if (!body.select("p.numbered").isEmpty()) {
            body.addClass("with-numbers");
        }
        List<Node> nodes = List.copyOf(body.childNodes());
        body.empty();
        Element section = null;
        for (Node node : nodes) {
            boolean opens = node instanceof Element element && element.tagName().equals("h1");
            if (opens || (section == null && node instanceof Element)) {
                section = body.appendElement("section").addClass("chapter");
            }
            if (section != null) {
                section.appendChild(node);
            }
        }
    }
}
