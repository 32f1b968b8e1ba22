package org.systemicrisk.report.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Finding;

/**
 * Fits one text into the report: headings go below the section's, notes get ids of their own, and what Markdown could
 * smuggle in (HTML, pictures, links that run something) is made harmless and reported.
 */
final class ProseShape {

    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|#)[^\\p{Cntrl}\\s]+");
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
    private int above;
    private int headings;

    ProseShape(String field, String scope, int level, FootnoteBook book, SourceMap map) {
        this.field = key(field);
        this.scope = key(scope);
        this.level = level;
        this.above = level;
        this.book = book;
        this.map = map;
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

    private void shape(Node node, int highest) {
        if (node instanceof Heading heading) {
            heading(heading, highest);
        } else if (node instanceof FootnoteBlock block) {
            edits.replace(block.getStartOffset(), block.getEndOffset(), "");
        } else if (node instanceof Footnote note) {
            reference(note);
        } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
            html(node);
        } else if (node instanceof Image image) {
            picture(image);
        } else if (node instanceof Link link) {
            link(link);
        }
    }

    /** Levels follow one another: a text that skips one is closed up. */
    private void heading(Heading heading, int highest) {
        int wanted = level + 1 + heading.getLevel() - highest;
        int printed = Math.min(Math.min(wanted, above + 1), DEEPEST);
        above = printed;
        headings++;
        edits.replace(
                heading.getStartOffset(),
                heading.getEndOffset(),
                "\n" + "#".repeat(printed) + " " + heading.getText().toString().strip() + " {#" + field + "-" + headings
                        + "}\n");
    }

    /** Keeps the notes that a text defines, for it and for the other texts of its scope. */
    void defineAll(String markdown) {
        Dialect.walk(Dialect.parse(markdown), node -> {
            if (node instanceof FootnoteBlock block) {
                define(block);
            }
        });
    }

    private void define(FootnoteBlock block) {
        String text = block.getFootnote().toString();
        book.add(
                id(block.getText().toString()),
                OneLine.of(NOTE_REFERENCE.matcher(text).replaceAll("")));
    }

    private void reference(Footnote note) {
        String name = note.getText().toString();
        if (book.has(id(name))) {
            edits.replace(note.getStartOffset(), note.getEndOffset(), "[^" + id(name) + "]");
        } else if (!book.has(name)) {
            findings.add(Finding.error(
                    "TXT-001",
                    map.at(note.getStartOffset()),
                    "There is no footnote \"" + name + "\" in this text.",
                    "Add a line \"[^" + name + "]: …\" to the same file or field."));
            edits.replace(note.getStartOffset(), note.getEndOffset(), "");
        }
    }

    private void html(Node node) {
        findings.add(Finding.warning(
                "TXT-002",
                map.at(node.getStartOffset()),
                "Raw HTML is printed as text.",
                "Use Markdown, or write &lt; for a less-than sign."));
        edits.replace(
                node.getStartOffset(),
                node.getEndOffset(),
                node.getChars().toString().replace("<", "\\<"));
    }

    private void picture(Image image) {
        findings.add(Finding.error(
                "TXT-003",
                map.at(image.getStartOffset()),
                "A text cannot load a picture.",
                "Remove it: the report's pictures come from its templates."));
        edits.replace(
                image.getStartOffset(),
                image.getEndOffset(),
                MarkdownEscape.inline(image.getText().toString()));
    }

    private void link(Link link) {
        String address = link.getUrl().unescape().toLowerCase(Locale.ROOT);
        if (!SAFE_LINK.matcher(address).matches()) {
            findings.add(Finding.error(
                    "TXT-004",
                    map.at(link.getStartOffset()),
                    "A link goes to https:, http:, mailto: or to a place of the report.",
                    "Correct or remove the address."));
            edits.replace(
                    link.getStartOffset(), link.getEndOffset(), link.getText().toString());
        }
    }

    private String id(String name) {
        return scope + "-" + key(name);
    }

    private static String key(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
