package org.systemicrisk.report.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Keeps dates like 2024-06-30 in one piece, which narrow columns would else break at their hyphens. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("\\d{4}-(\\d{2}(-\\d{2})?|Q[1-4])");

    private Dates() {}

    static void keepWhole(Element cell) {
        for (Element element : cell.getAllElements()) {
            for (TextNode node : element.textNodes()) {
                if (DATE.matcher(node.getWholeText()).find()) {
                    split(node);
                }
            }
        }
    }

    private static void split(TextNode node) {
        String text = node.getWholeText();
        Matcher dates = DATE.matcher(text);
        int from = 0;
        while (dates.find()) {
            node.before(new TextNode(text.substring(from, dates.start())));
            node.before(new Element("span").addClass("unbroken").text(dates.group()));
            from = dates.end();
        }
        node.before(new TextNode(text.substring(from)));
        node.remove();
    }
}
