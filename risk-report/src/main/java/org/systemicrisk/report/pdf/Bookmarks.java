package org.systemicrisk.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.markdown.Heading;

/** The outline as the nested {@code bookmark} elements that the PDF engine reads from the head. */
final class Bookmarks {

    private static final int DEPTH = 3;

    private Bookmarks() {}

    static void append(Element head, List<Heading> outline) {
        Element root = new Element("bookmarks");
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Heading heading : outline) {
            if (heading.level() <= DEPTH) {
                while (levels.getFirst() >= heading.level()) {
                    levels.pop();
                    open.pop();
                }
                open.push(open.getFirst()
                        .appendElement("bookmark")
                        .attr("name", heading.text())
                        .attr("href", "#" + heading.id()));
                levels.push(heading.level());
            }
        }
        head.appendChild(root);
    }
}
