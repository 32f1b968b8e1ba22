package org.systemicrisk.report.text;

import java.util.regex.Pattern;

/** How the complete edition shows what the public one lacks: {@code ⟦redaction-id: …⟧} within one block. */
final class Withheld {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern ITEM = Pattern.compile("(?m)\\R?^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+");
    private static final String BREAK = "\\\n";

    private Withheld() {}

    /** Whether a passage is open at the end of this text; what follows is then withheld and stands in no finding. */
    static boolean isOpen(CharSequence before) {
        return before.chars()
                        .map(sign -> sign == '⟦' ? 1 : sign == '⟧' ? -1 : 0)
                        .sum()
                > 0;
    }

    static String wrap(String redaction, String markdown) {
        return "⟦" + redaction + ": " + markdown + "⟧";
    }

    /**
     * A passage as one block. The public edition has one mark in its place, and paragraphs are numbered alike in both:
     * so what was several paragraphs or a list becomes lines of one paragraph.
     */
    static String passage(String redaction, String markdown) {
        String flat = HEADING.matcher(markdown.strip()).replaceAll("");
        flat = BLANK_LINES.matcher(flat).replaceAll("\n\n");
        flat = ITEM.matcher(flat).replaceAll("\n\n– ").strip();
        flat = flat.replaceAll("\\n{2,}", java.util.regex.Matcher.quoteReplacement(BREAK));
        String before = markdown.startsWith(" ") || markdown.startsWith("\n") ? " " : "";
        String after = markdown.endsWith(" ") ? " " : markdown.endsWith("\n") ? "\n" : "";
        return before + wrap(redaction, flat) + after;
    }
}
