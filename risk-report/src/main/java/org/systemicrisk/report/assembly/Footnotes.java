package org.systemicrisk.report.assembly;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.report.text.FootnoteBook;

/** Puts each footnote behind the chapter that mentions it first. */
final class Footnotes {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\[\\^([A-Za-z0-9._-]+)]");

    private final FootnoteBook book;
    private final Set<String> printed = new LinkedHashSet<>();

    Footnotes(FootnoteBook book) {
        this.book = book;
    }

    String behind(String chapter) {
        StringBuilder text = new StringBuilder(chapter);
        Matcher matcher = REFERENCE.matcher(chapter);
        while (matcher.find()) {
            String id = matcher.group(1);
            if (printed.add(id)) {
                book.text(id).ifPresent(note -> text.append("\n[^")
                        .append(id)
                        .append("]: ")
                        .append(note)
                        .append('\n'));
            }
        }
        return text.toString();
    }
}
