package org.systemicrisk.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;

/** Turns text with references into Markdown for one edition. */
public final class ProseWriter {

    private static final Pattern SENTENCE_START = Pattern.compile("(^\\s*|[.!?]\\s+|\\n\\s*\\n)(\\*\\*|- )?$");

    private final Terms terms;
    private final List<Finding> findings = new ArrayList<>();

    public ProseWriter(Terms terms) {
        this.terms = terms;
    }

    /** What is wrong with the texts written so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Writes a text.
     *
     * @param field a key that no other text of the report has; it makes ids of headings and notes unique
     * @param level level of the heading the text stands under; its own headings go below
     */
    public Markdown write(@Nullable Prose prose, String field, int level) {
        return write(prose, field, field, level);
    }

    /** Keeps the notes that a text defines for all texts of a scope. */
    public void defineNotes(Prose prose, String scope) {
        String text = new References(terms, References.Footnoting.NONE).join(prose.nodes());
        new ProseShape(scope, scope, 1, terms.footnotes(), new SourceMap()).defineAll(text);
    }

    /**
     * Writes a text that shares its notes with others.
     *
     * @param scope a key that the texts have in common, and no others
     */
    public Markdown write(@Nullable Prose prose, String field, String scope, int level) {
        if (prose == null || prose.isEmpty()) {
            return Markdown.EMPTY;
        }
        References references = new References(terms, References.Footnoting.FIRST);
        StringBuilder text = new StringBuilder();
        SourceMap map = new SourceMap();
        for (ProseNode node : prose.nodes()) {
            String written = node.accept(references);
            if (node instanceof ProseNode.CountRef && opensSentence(text)) {
                written = capitalized(written);
            }
            map.add(text.length(), written, node);
            text.append(written);
        }
        ProseShape shape = new ProseShape(field, scope, level, terms.footnotes(), map);
        String shaped = shape.apply(text.toString());
        findings.addAll(shape.findings());
        return new Markdown(shaped.strip());
    }

    private static boolean opensSentence(CharSequence before) {
        return SENTENCE_START.matcher(before).find();
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
