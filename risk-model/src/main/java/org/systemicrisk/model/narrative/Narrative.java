package org.systemicrisk.model.narrative;

import java.util.List;
import java.util.Optional;

/** The written part of an assessment, chapter by chapter. */
public record Narrative(List<ChapterText> chapters) {

    public static final Narrative EMPTY = new Narrative(List.of());

    public Narrative {
        chapters = List.copyOf(chapters);
    }

    public Optional<ChapterText> chapter(String name) {
        return chapters.stream()
                .filter(chapter -> chapter.chapter().equals(name))
                .findFirst();
    }

    /** The text of a section; empty when nobody has written it. */
    public Prose section(String chapter, String section) {
        return chapter(chapter).flatMap(c -> c.section(section)).orElse(Prose.EMPTY);
    }
}
