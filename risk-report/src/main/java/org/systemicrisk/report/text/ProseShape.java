package org.systemicrisk.report.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Finding;

/** Fits one text into the report: headings go below the section's, notes get ids of their own, harm is taken out. */
final class ProseShape {

    private static final Pattern NOTE_REFERENCE = Pattern.compile("\\[\\^[^\\]\\s]+]");
    /** What a heading, note, picture, link or piece of HTML begins with; most texts have none, and need no parser. */
    private static final Pattern SOMETHING_TO_SHAPE = Pattern.compile("[<\\[#]|(?m)^ {0,3}(?:=+|-+)[ \\t]*$");

    private static final int DEEPEST = 4;

    private final String field;
    private final String scope;
    private final int level;
    private final FootnoteBook book;
    private final SourceMap map;
    private final List<Finding> findings = new ArrayList<>();
    private final Edits edits = new Edits();
    private final Harmless harmless;
    private int above;
    private int headings;

    ProseShape(String field, String scope, int level, FootnoteBook book, SourceMap map) {
        this.field = key(field);
        this.scope = key(scope);
        this.level = level;
        this.above = level;
        this.book = book;
        this.map = map;
        this.harmless = new Harmless(edits, map, findings);
    }

    List<Finding> findings() {
        return findings;
    }

    String apply(String markdown) {
        if (!SOMETHING_TO_SHAPE.matcher(markdown).find()) {
            return markdown;
        }
        Node document = Dialect.parse(markdown);
        int[] highest = {DEEPEST + 2};
        Dialect.walk(document, node -> {
            if (node instanceof FootnoteBlock block) {
                define(block);
            } else if (node instanceof Heading heading) {
                highest[0] = Math.min(highest[0], heading.getLevel());
            }
        });
        Dialect.walk(document, node -> shape(node, highest[0]));
        return edits.apply(markdown);
    }

    /** Keeps the notes that a text defines, for it and for the other texts of its scope. */
    void defineAll(String markdown) {
        Dialect.walk(Dialect.parse(markdown), node -> {
            if (node instanceof FootnoteBlock block) {
                define(block);
            }
        });
    }

    private void shape(Node node, int highest) {
        if (node instanceof Heading heading) {
            heading(heading, highest);
        } else if (node instanceof FootnoteBlock block) {
            edits.replace(block.getStartOffset(), block.getEndOffset(), "");
        } else if (node instanceof Footnote note) {
            reference(note);
        } else {
            harmless.make(node);
        }
    }

    /** Levels follow one another: a text that skips one is closed up. */
    private void heading(Heading heading, int highest) {
        int wanted = level + 1 + heading.getLevel() - highest;
        above = Math.min(Math.min(wanted, above + 1), DEEPEST);
        headings++;
        BasedSequence text = heading.getText();
        edits.replace(heading.getStartOffset(), text.getStartOffset(), "\n" + "#".repeat(above) + " ");
        edits.replace(text.getEndOffset(), heading.getEndOffset(), " {#" + field + "-" + headings + "}\n");
    }

    /** A note is one line, refers to no other note and is made harmless like any text. */
    private void define(FootnoteBlock block) {
        String text = NOTE_REFERENCE.matcher(block.getFootnote()).replaceAll("");
        String shaped = new ProseShape(field, scope, level, book, new SourceMap()).apply(text);
        book.add(id(block.getText().toString()), OneLine.of(shaped));
    }

    private void reference(Footnote note) {
        String name = note.getText().toString();
        if (book.has(id(name))) {
            edits.replace(note.getStartOffset(), note.getEndOffset(), "[^" + id(name) + "]");
        } else if (!book.has(name)) {
            String told = Withheld.isOpen(note.getBaseSequence().subSequence(0, note.getStartOffset())) ? "…" : name;
            findings.add(Finding.error(
                    "TXT-001",
                    map.at(note.getStartOffset()),
                    "There is no footnote \"" + told + "\" in this text.",
                    "Add a line \"[^" + told + "]: …\" to the same file or field."));
            edits.replace(note.getStartOffset(), note.getEndOffset(), "");
        }
    }

    private String id(String name) {
        return scope + "-" + key(name);
    }

    private static String key(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
