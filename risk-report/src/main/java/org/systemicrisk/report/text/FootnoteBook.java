package org.systemicrisk.report.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The footnotes of a report, each under an id of its own. They are printed where they are referred to. */
public final class FootnoteBook {

    private final Map<String, String> notes = new LinkedHashMap<>();

    /** Keeps a note of one line of Markdown. A note that is already there stays. */
    void add(String id, String markdown) {
        notes.putIfAbsent(id, markdown);
    }

    boolean has(String id) {
        return notes.containsKey(id);
    }

    /** The text of a note. */
    public Optional<String> text(String id) {
        return Optional.ofNullable(notes.get(id));
    }
}
