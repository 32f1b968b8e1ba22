package org.systemicrisk.model.narrative;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.lookup.IndexedList;

/** The written part of an assessment, chapter by chapter. */
public record Narrative(List<ChapterText> chapters) {

    public static final Narrative EMPTY = new Narrative(List.of());

    public Narrative {
        chapters = IndexedList.by(ChapterText::chapter, chapters);
    }

    public Optional<ChapterText> chapter(String name) {
        return IndexedList.first(chapters, name);
    }

    /** The text of a section; empty when nobody has written it. */
    public Prose section(String chapter, String section) {
        return chapter(chapter).flatMap(c -> c.section(section)).orElse(Prose.EMPTY);
    }
}
