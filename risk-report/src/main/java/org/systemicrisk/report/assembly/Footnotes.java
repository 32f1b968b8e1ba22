package org.systemicrisk.report.assembly;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.report.text.FootnoteBook;

/**
 * Puts each footnote behind the chapter that mentions it first. Within a chapter, figures of which the same has to be said
 * share one note.
 */
final class Footnotes {

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\[\\^([A-Za-z0-9._-]+)]");

    private final FootnoteBook book;
    private final String mark;
    private final Set<String> printed = new LinkedHashSet<>();

    /** @param mark two notes that hold it need not be the same in the complete edition, and stay apart in both */
    Footnotes(FootnoteBook book, String mark) {
        this.book = book;
        this.mark = mark.replaceAll("[\\[\\]]", "");
    }

    String behind(String chapter) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        Map<String, String> said = new HashMap<>();
        Matcher matcher = REFERENCE.matcher(chapter);
        while (matcher.find()) {
            String id = printed.contains(matcher.group(1)) ? matcher.group(1) : shared(matcher.group(1), said);
            matcher.appendReplacement(text, Matcher.quoteReplacement("[^" + id + "]"));
            if (printed.add(id)) {
                book.text(id).ifPresent(note -> notes.append("\n[^")
                        .append(id)
                        .append("]: ")
                        .append(note)
                        .append('\n'));
            }
        }
        return matcher.appendTail(text).append(notes).toString();
    }

    /** The note of this chapter that says the same, or the note itself. */
    private String shared(String id, Map<String, String> said) {
        return book.text(id)
                .filter(note -> !note.contains(mark) && !note.contains("⟦"))
                .map(note -> said.putIfAbsent(note, id))
                .orElse(id);
    }
}
