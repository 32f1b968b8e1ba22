package org.systemicrisk.report.pdf;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.markdown.Heading;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.DocumentInfo;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintJob;
import org.systemicrisk.report.print.PrintWords;
import org.systemicrisk.report.style.StyleSheet;

/** Composes the tree that the PDF engine lays out: running elements, cover, contents, chapters. */
final class PdfTree {

    private final MarkdownDocument document;
    private final PrintJob job;
    private final List<PrintDiagnostic> diagnostics;

    PdfTree(MarkdownDocument document, List<PrintDiagnostic> diagnostics) {
        this.document = document;
        this.job = document.job();
        this.diagnostics = diagnostics;
    }

    Document compose() {
        Document tree = Document.createShell("");
        tree.outputSettings().prettyPrint(false);
        Element html = tree.expectFirst("html");
        html.attr("lang", job.info().language());
        fillHead(tree.head());
        Element body = tree.body();
        Element text = document.body();
        if (text.hasClass("with-numbers")) {
            body.addClass("with-numbers");
        }
        appendRunning(body);
        Element cover = Cover.of(job, diagnostics);
        PdfParagraphs.holdProvisions(cover);
        body.appendChild(cover);
        if (document.outline().size() > 1) {
            body.appendChild(Contents.of(document.outline(), job.words().contents()));
        }
        PdfTables.prepare(text);
        PdfNotes.place(text, document.notes());
        PdfParagraphs.prepare(text);
        PdfRests.prepare(text);
        text.children().forEach(section -> appendChapter(body, section));
        PdfDrawings.prepare(body);
        return tree;
    }

    private void fillHead(Element head) {
        DocumentInfo info = job.info();
        head.appendElement("title").text(info.title());
        meta(head, "author", info.author());
        meta(head, "subject", (info.subtitle() + " " + info.edition()).strip());
        meta(head, "keywords", info.edition());
        head.appendElement("style")
                .appendChild(new DataNode(StyleSheet.fill("/org/systemicrisk/report/pdf/report.css", job.look())
                        + StyleSheet.bands(job.bands().values())));
        Bookmarks.append(head, document.outline());
    }

    private static void meta(Element head, String name, String content) {
        if (!content.isEmpty()) {
            head.appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    private void appendRunning(Element body) {
        DocumentInfo info = job.info();
        PrintWords words = job.words();
        Element edition = body.appendElement("div").addClass("running-edition").text(info.edition() + " ");
        edition.appendElement("span").addClass("stamp").text(info.stamp());
        body.appendElement("div").addClass("running-title").text(info.title());
        Element page = body.appendElement("div").addClass("running-page");
        page.appendText(words.page() + " ");
        page.appendElement("span").addClass("page-now");
        page.appendText(" " + words.of() + " ");
        page.appendElement("span").addClass("page-count");
    }

    /** The running element stands in a wrapper of its own that breaks the page; else it comes one page early. */
    private void appendChapter(Element body, Element section) {
        Element title = section.selectFirst("h1");
        Element wrapper = body.appendElement("section").addClass("chapter-page");
        if (title != null) {
            wrapper.appendElement("div").addClass("running-chapter").text(words(title));
        }
        wrapper.appendChild(section);
    }

    /** The heading without the numbers of notes and the ids of redactions. */
    private String words(Element title) {
        return document.outline().stream()
                .filter(heading -> heading.id().equals(title.id()))
                .findFirst()
                .map(Heading::text)
                .orElseGet(title::text);
    }
}
