package org.systemicrisk.model.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The headings of a text. */
final class Headings {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})[ \\t]+(\\S.*)$");

    private Headings() {}

    /** Headings below which neither text nor a deeper heading follows. */
    static List<MatchResult> empty(String markdown) {
        List<MatchResult> headings = HEADING.matcher(markdown).results().toList();
        List<MatchResult> empty = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean last = i + 1 == headings.size();
            int end = last ? markdown.length() : headings.get(i + 1).start();
            boolean deeper = !last && level(headings.get(i + 1)) > level(headings.get(i));
            if (!deeper && markdown.substring(headings.get(i).end(), end).isBlank()) {
                empty.add(headings.get(i));
            }
        }
        return empty;
    }

    private static int level(MatchResult heading) {
        return heading.group(1).length();
    }
}
