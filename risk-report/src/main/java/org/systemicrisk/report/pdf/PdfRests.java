package org.systemicrisk.report.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what belongs together on one page: words that lead to a list with the list, and the last line or item with what is
 * before it, so that no page begins or ends with a rest. The engine cannot move what has notes.
 */
final class PdfRests {

    /** Two lines. */
    private static final int SHORT = 190;

    /** Longer paragraphs would leave too large a hole where they are moved. */
    private static final int LONG = 700;

    private static final String LEAD = "lead";
    private static final String STAY = "stay";

    private PdfRests() {}

    static void prepare(Element text) {
        text.select("ul, ol").forEach(PdfRests::keepList);
        text.select("p").stream()
                .filter(paragraph -> paragraph.closest("li, td, th, .callout") == null)
                .forEach(PdfRests::keepShort);
    }

    private static void keepList(Element list) {
        Element before = list.previousElementSibling();
        boolean leads = isMovable(before, "p") && list.select(".footnote").isEmpty();
        boolean isOne =
                list.childrenSize() == 1 && before != null && before.text().length() <= LONG;
        if (leads && before != null && (isOne || before.text().endsWith(":"))) {
            before.addClass(LEAD);
        }
        keepLast(list.children());
    }

    private static void keepLast(Elements parts) {
        List<Element> two = parts.subList(Math.max(0, parts.size() - 2), parts.size());
        if (two.size() == 2 && two.stream().allMatch(part -> isMovable(part, part.tagName()))) {
            two.get(1).addClass(STAY);
        }
    }

    private static void keepShort(Element paragraph) {
        if (paragraph.text().length() > SHORT || !isMovable(paragraph, "p")) {
            return;
        }
        Element before = paragraph.previousElementSibling();
        Element after = paragraph.nextElementSibling();
        if (isHeading(before) && isMovable(after, "p")) {
            paragraph.addClass(LEAD);
        }
        if (isMovable(before, "p") && (after == null || isHeading(after))) {
            paragraph.addClass(STAY);
        }
    }

    private static boolean isHeading(@Nullable Element element) {
        return element != null && element.tagName().matches("h[1-6]");
    }

    private static boolean isMovable(@Nullable Element element, String tag) {
        return element != null
                && element.tagName().equals(tag)
                && element.select(".footnote").isEmpty();
    }
}
