package org.systemicrisk.report.assembly;

import java.util.regex.Pattern;

/** Blank lines as a reader of Markdown expects them. */
final class Layout {

    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private Layout() {}

    static String tidy(String text) {
        return MANY_LINES
                        .matcher(BLANK_LINE.matcher(text).replaceAll(""))
                        .replaceAll("\n\n")
                        .strip() + "\n";
    }
}
