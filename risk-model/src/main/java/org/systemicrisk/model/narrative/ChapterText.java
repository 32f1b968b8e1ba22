package org.systemicrisk.model.narrative;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.finding.Place;

/**
 * The text of one chapter.
 *
 * @param chapter the chapter's key: a built-in chapter or a module's id
 */
public record ChapterText(String chapter, List<SectionText> sections, Place place) {

    public ChapterText {
        sections = List.copyOf(sections);
    }

    public Optional<Prose> section(String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .map(SectionText::text)
                .findFirst();
    }
}
