package org.systemicrisk.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the manual for a terminal: the marks that only a browser needs are left out. */
record PageText(String markdown) {

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,2}([^*\\n]+)\\*{1,2}");
    private static final String INDENT = "    ";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean block = false;
        for (String line : markdown.strip().lines().toList()) {
            if (line.startsWith("```")) {
                block = !block;
            } else {
                lines.add(block ? (INDENT + line).stripTrailing() : text(line));
            }
        }
        return lines;
    }

    private static String text(String line) {
        String heading = line.replaceFirst("^#+ ", "");
        return heading.length() < line.length() && !line.startsWith("# ")
                ? heading + ":"
                : EMPHASIS.matcher(LINK.matcher(heading).replaceAll("$1"))
                        .replaceAll("$1")
                        .replace("`", "");
    }
}
