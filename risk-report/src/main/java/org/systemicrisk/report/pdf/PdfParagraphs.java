package org.systemicrisk.report.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.systemicrisk.report.font.FontLibrary;

/**
 * Prepares paragraphs for an engine that breaks lines wherever an element begins or ends, and that leaves a hole at the
 * head of a page when the first line of a paragraph holds a box of its own.
 */
final class PdfParagraphs {

    /** The style sheet hangs numbers out by as much, and sets them in this size. */
    private static final double HANG_MM = 11;

    private static final double NUMBER_SIZE = 9;
    /** {@code Article 42(5)}, {@code Artikel 34}, {@code IP/25/1551}, {@code (EU) 2022/2065}. */
    private static final Pattern PROVISION =
            Pattern.compile("\\(?(?:(?:\\p{Lu}\\p{L}*\\.?[ \u00a0])?\\d+(?:\\([0-9a-z]{1,3}\\))+"
                    + "|(?:Article|Artikel|Absatz|Recital|Erwägungsgrund)[ \u00a0]\\d+[a-z]?\\b"
                    + "|\\b\\p{Lu}{1,5}(?:/\\d+)+|(?:\\(EU\\)[ \u00a0])?\\b\\d{4}/\\d+)[.,;:)]*");

    private static final Pattern CLOSING = Pattern.compile("^[.,;:!?)”’»]+");
    private static final Pattern OPENING = Pattern.compile("[(“‘„«]+$");

    private PdfParagraphs() {}

    static void prepare(Element text) {
        holdProvisions(text);
        text.select("p.numbered > .number").forEach(PdfParagraphs::hang);
        text.select("strong, em, a, h2 code, span.unbroken").forEach(PdfParagraphs::holdMarks);
    }

    /** The engine would break before each bracket of Article 34(1)(b), and after each stroke of a number. */
    static void holdProvisions(Element element) {
        for (Element holder : element.select(":not(.unbroken)")) {
            for (TextNode text : holder.textNodes()) {
                holdProvisions(text);
            }
        }
    }

    private static void holdProvisions(TextNode node) {
        String text = node.getWholeText();
        Matcher provisions = PROVISION.matcher(text);
        int from = 0;
        while (provisions.find()) {
            node.before(new TextNode(text.substring(from, provisions.start())));
            node.before(new Element("span").addClass("unbroken").text(provisions.group()));
            from = provisions.end();
        }
        node.text(text.substring(from));
    }

    /** The room between the number and the text is a margin as wide as the number leaves it. */
    private static void hang(Element number) {
        double thousandths = FontLibrary.bundled().width(number.wholeText(), true);
        double room = HANG_MM - TextArea.millimetres(thousandths, NUMBER_SIZE);
        number.attr("style", String.format(Locale.ROOT, "margin-right: %.2fmm", Math.max(0, room)));
    }

    /** A full stop or a bracket next to an element goes into it; else it could begin or end a line alone. */
    private static void holdMarks(Element element) {
        if (element.nextSibling() instanceof TextNode after && element.lastChild() instanceof TextNode last) {
            Matcher closing = CLOSING.matcher(after.getWholeText());
            if (closing.find()) {
                after.text(after.getWholeText().substring(closing.end()));
                last.text(last.getWholeText() + closing.group());
            }
        }
        if (element.previousSibling() instanceof TextNode before && element.firstChild() instanceof TextNode first) {
            Matcher opening = OPENING.matcher(before.getWholeText());
            if (opening.find()) {
                before.text(before.getWholeText().substring(0, opening.start()));
                first.text(opening.group() + first.getWholeText());
            }
        }
    }
}
