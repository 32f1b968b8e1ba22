package org.systemicrisk.report.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blank lines and escapes as a reader of Markdown expects them. */
public final class Layout {

    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?m)(?<=[^ \\n]) $");
    private static final Pattern WITHIN_LINE = Pattern.compile("(?m)^(?!\\[\\^)[^\\p{L}|\\n]*[\\p{L}|].*$");
    private static final Pattern ESCAPED_NUMBER = Pattern.compile("(\\d)\\\\([.)] )");

    private Layout() {}

    /** The text with one blank line where there are several, and no escape where none is needed. */
    public static String tidy(String text) {
        String lines = MANY_LINES
                        .matcher(TRAILING_SPACE
                                .matcher(BLANK_LINE.matcher(text).replaceAll(""))
                                .replaceAll(""))
                        .replaceAll("\n\n")
                        .strip()
                + "\n";
        return WITHIN_LINE.matcher(lines).replaceAll(line -> Matcher.quoteReplacement(plainNumbers(line.group())));
    }

    /** {@code 1\. July} starts a list only where a line begins; within one, the escape is in the reader's way. */
    private static String plainNumbers(String line) {
        Matcher first = Pattern.compile("[\\p{L}|]").matcher(line);
        int from = first.find() ? first.end() : line.length();
        return line.substring(0, from)
                + ESCAPED_NUMBER.matcher(line.substring(from)).replaceAll("$1$2");
    }
}
