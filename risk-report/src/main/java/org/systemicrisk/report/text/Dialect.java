package org.systemicrisk.report.text;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;

/** The Markdown that the printers understand, as a syntax tree. */
public final class Dialect {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .build();

    private Dialect() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Every node below a node, in the order of the text. */
    static void walk(Node parent, Consumer<Node> action) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            action.accept(node);
            walk(node, action);
        }
    }
}
