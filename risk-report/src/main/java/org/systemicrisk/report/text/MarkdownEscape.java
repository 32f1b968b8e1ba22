package org.systemicrisk.report.text;

import java.util.regex.Pattern;

/**
 * Makes a plain value safe inside Markdown: whatever it holds, it stays text within the line, cell or heading it is put
 * into. The result reads the same in CommonMark and in GitHub's Markdown.
 */
public final class MarkdownEscape {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<|~^$]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern LEADING = Pattern.compile("^[-+=>#:]");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern TRAILING_HASHES = Pattern.compile(" (#+)$");

    private MarkdownEscape() {}

    /** The value as text within one line. */
    public static String inline(String value) {
        String line =
                DIRECTIONS.matcher(CONTROLS.matcher(value).replaceAll(" ")).replaceAll("");
        String text = SPECIAL.matcher(withoutBrackets(line).strip()).replaceAll("\\\\$0");
        text = ENTITY.matcher(text).replaceAll("&amp;");
        text = LEADING_NUMBER.matcher(text).replaceFirst("$1\\\\$2");
        text = LEADING.matcher(text).replaceFirst("\\\\$0");
        return TRAILING_HASHES.matcher(text).replaceAll(" \\\\$1");
    }

    /** Without the two brackets that mark withheld passages, which are reserved. */
    static String withoutBrackets(String text) {
        return text.replace('⟦', '[').replace('⟧', ']');
    }
}
