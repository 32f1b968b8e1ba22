package org.systemicrisk.report.text;

import java.util.regex.Pattern;

/** Squeezes Markdown into one line, for table cells, list items and notes. */
public final class OneLine {

    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.*?)(?:[ \\t]*\\{#[^}]*})?[ \\t]*$");
    private static final Pattern HARD_BREAK = Pattern.compile("\\\\\\R");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]+");
    private static final Pattern BARE_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private OneLine() {}

    public static String of(String markdown) {
        String text = HARD_BREAK.matcher(markdown).replaceAll("\n");
        text = HEADING.matcher(text).replaceAll("**$1**");
        text = ITEM.matcher(text).replaceAll("– ");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        return BARE_PIPE.matcher(text).replaceAll("\\\\|");
    }
}
