package org.systemicrisk.report.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as git web views show it: headings without the ids that only the printers know, links to the anchors that
 * such views derive from the words of a heading.
 */
final class WebMarkdown {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.*?) \\{#([A-Za-z0-9._-]+)}[ \\t]*$");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([A-Za-z0-9._-]+)\\)");
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn} _-]");

    private final Map<String, String> anchors = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String of(String markdown) {
        String text = HEADING.matcher(markdown).replaceAll(heading -> {
            anchors.put(heading.group(3), anchor(heading.group(2)));
            return Matcher.quoteReplacement(heading.group(1) + " " + heading.group(2));
        });
        return LINK.matcher(text)
                .replaceAll(link ->
                        Matcher.quoteReplacement("](#" + anchors.getOrDefault(link.group(1), link.group(1)) + ")"));
    }

    private String anchor(String heading) {
        String plain = DROPPED.matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip()
                .replace(' ', '-');
        String anchor = plain;
        for (int i = 1; !taken.add(anchor); i++) {
            anchor = plain + "-" + i;
        }
        return anchor;
    }
}
