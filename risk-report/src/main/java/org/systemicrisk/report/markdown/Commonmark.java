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

    private static final int DEEPEST = 60;

    private final Diagnostics diagnostics;

    Commonmark(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text as a detached {@code main} element. */
    Element parse(String markdown) {
        Node document = PARSER.parse(markdown);
        if (depth(document) > DEEPEST) {
            diagnostics.add(Kind.NESTING, "Markdown", "Lists or quotes are nested deeper than " + DEEPEST + " levels.");
            return new Element("main");
        }
        reportHtml(document);
        Document html = Jsoup.parse(RENDERER.render(document));
        html.outputSettings().prettyPrint(false);
        Element main = html.body().tagName("main");
        main.remove();
        return main;
    }

    /** Counted without recursion, which is what too deep a nesting would break. */
    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return deepest;
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
