package org.systemicrisk.report.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/** Parses Markdown into HTML elements; raw HTML stays text. */
final class Commonmark {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
            .set(TablesExtension.WITH_CAPTION, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "")
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private final Diagnostics diagnostics;

    Commonmark(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text as a detached {@code main} element. */
    Element parse(String markdown) {
        Node document = PARSER.parse(markdown);
        reportHtml(document);
        Document html = Jsoup.parse(RENDERER.render(document));
        html.outputSettings().prettyPrint(false);
        Element main = html.body().tagName("main");
        main.remove();
        return main;
    }

    private void reportHtml(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
                diagnostics.add(
                        Kind.RAW_HTML,
                        node.getChars().toString().strip(),
                        "Raw HTML is printed as the characters it is made of.");
            }
            reportHtml(node);
        }
    }
}
