package org.systemicrisk.report.assembly;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.report.text.Dialect;
import org.systemicrisk.report.words.Words;

/**
 * Numbers the paragraphs of a report, and finds where withheld content stands. Captions and pictures have no number;
 * lists, tables and call-outs belong to the paragraph before them.
 */
final class Paragraphs {

    private static final Pattern WITHHELD = Pattern.compile("⟦([a-z0-9.-]+): ");

    /** The worked example of the public edition is another one, or none: nothing is withheld there. */
    private static final String EXAMPLE = "{#methodology-example}";

    private final Words words;
    private final Pattern caption;
    private final StringBuilder numbered = new StringBuilder();
    private final Map<String, Set<String>> places = new TreeMap<>();
    private int number;
    private String table = "";
    private boolean inExample;

    Paragraphs(Words words) {
        this.words = words;
        this.caption = Pattern.compile("\\*\\*(" + Pattern.quote(words.text("table")) + "|"
                + Pattern.quote(words.text("figure")) + ") (\\d+)\\.\\*\\*");
    }

    /** The text with its paragraphs numbered. */
    String number(String markdown) {
        int copied = 0;
        for (Node block = Dialect.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            String source = block.getChars().toString();
            Matcher label = caption.matcher(source);
            if (label.lookingAt()) {
                table = label.group(2);
            } else if (block instanceof Paragraph && !isPicture(block)) {
                number++;
                numbered.append(markdown, copied, block.getStartOffset())
                        .append("**")
                        .append(number)
                        .append(".** ");
                copied = block.getStartOffset();
            }
            if (block instanceof Heading) {
                inExample = source.contains(EXAMPLE);
            }
            if (!inExample) {
                note(block, source);
            }
        }
        return numbered.append(markdown.substring(copied)).toString();
    }

    int count() {
        return number;
    }

    /** Where the content that a redaction withholds stands, in words, by the redaction's id. */
    Map<String, Set<String>> places() {
        return places;
    }

    private void note(Node block, String source) {
        Matcher matcher = WITHHELD.matcher(source);
        while (matcher.find()) {
            places.computeIfAbsent(matcher.group(1), id -> new LinkedHashSet<>())
                    .add(place(block));
        }
    }

    private String place(Node block) {
        if (block instanceof TableBlock) {
            return words.text("place.table", table);
        }
        if (block instanceof FootnoteBlock) {
            return words.text("place.footnote", number);
        }
        return words.text(block instanceof Paragraph ? "place.paragraph" : "place.below", number);
    }

    private static boolean isPicture(Node block) {
        return block.getFirstChild() instanceof Image image && image.getNext() == null;
    }
}
