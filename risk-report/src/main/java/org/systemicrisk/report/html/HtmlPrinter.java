package org.systemicrisk.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.markdown.Heading;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.PrintJob;
import org.systemicrisk.report.style.StyleSheet;

/**
 * Prints a document as one self-contained HTML file: contents beside the text on wide screens, tables that scroll in
 * their own box on narrow ones, dark mode by the reader's preference. A content security policy keeps browsers from
 * loading or running anything, even if something should have slipped through.
 */
public final class HtmlPrinter {

    private static final int CONTENTS_DEPTH = 2;

    private final MarkdownDocument document;
    private final PrintJob job;

    private HtmlPrinter(MarkdownDocument document) {
        this.document = document;
        this.job = document.job();
    }

    /** The document as HTML text. */
    public static String print(MarkdownDocument document) {
        return new HtmlPrinter(document).print();
    }

    private String print() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        Element html = page.expectFirst("html");
        html.attr("lang", job.info().language());
        fillBody(page.body());
        fillHead(page);
        return page.outerHtml() + "\n";
    }

    private void fillHead(Document page) {
        String css = style();
        List<String> styles = Stream.concat(
                        Stream.of(css), page.body().select("svg style").stream().map(Element::data))
                .toList();
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", SecurityPolicy.of(styles));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("meta")
                .attr("name", "author")
                .attr("content", job.info().author());
        head.appendElement("title").text(job.info().title());
        head.appendElement("style").appendChild(new DataNode(css));
    }

    private String style() {
        return StyleSheet.fill("/org/systemicrisk/report/html/report.css", job.look())
                + StyleSheet.bands(job.bands().values())
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + StyleSheet.nightBands(job.bands().values()) + "}\n";
    }

    private void fillBody(Element body) {
        body.appendElement("a")
                .addClass("skip")
                .attr("href", "#text")
                .text(job.words().skip());
        body.appendChild(Masthead.of(job));
        Element columns = body.appendElement("div").addClass("columns");
        columns.appendChild(contents());
        Element text = document.body().attr("id", "text");
        HtmlNotes.link(text, document.notes(), job.words());
        text.select("div.callout").attr("role", "note");
        text.select("div.scroll, figure.picture").attr("tabindex", "0");
        columns.appendChild(text);
    }

    private Element contents() {
        Element nav = new Element("nav").addClass("contents").attr("aria-labelledby", "contents-title");
        nav.appendElement("p").attr("id", "contents-title").text(job.words().contents());
        Element list = nav.appendElement("ol");
        for (Heading heading : document.outline()) {
            if (heading.level() <= CONTENTS_DEPTH) {
                list.appendElement("li")
                        .addClass("level-" + heading.level())
                        .appendElement("a")
                        .attr("href", "#" + heading.id())
                        .text(heading.text());
            }
        }
        return nav;
    }
}
