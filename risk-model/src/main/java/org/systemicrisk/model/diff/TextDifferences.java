package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.SectionText;

/** Compares narratives, paragraph by paragraph, within each section. */
final class TextDifferences {

    private TextDifferences() {}

    /** Nothing where one side has no narrative at all: it is there only to be compared with. */
    static List<Difference> of(Narrative then, Narrative now) {
        if (then.chapters().isEmpty() || now.chapters().isEmpty()) {
            return List.of();
        }
        Map<String, Section> before = sections(then);
        Map<String, Section> after = sections(now);
        Map<String, Section> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        all.forEach((key, section) ->
                compare(section, before.get(key), after.get(key)).ifPresent(differences::add));
        return differences;
    }

    private static Optional<Difference> compare(
            Section section,
            @org.jspecify.annotations.Nullable Section then,
            @org.jspecify.annotations.Nullable Section now) {
        List<Prose> before = then == null ? List.of() : Wording.paragraphs(then.text());
        List<Prose> after = now == null ? List.of() : Wording.paragraphs(now.text());
        List<Prose> gone = without(before, after);
        List<Prose> come = without(after, before);
        return gone.isEmpty() && come.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TextDifference(section.chapter(), section.name(), gone, come, then != null, now != null));
    }

    /** The paragraphs without those that the others hold as well, each as often as it occurs there. */
    private static List<Prose> without(List<Prose> some, List<Prose> others) {
        Map<String, Integer> there = new LinkedHashMap<>();
        others.forEach(prose -> there.merge(Wording.of(prose.nodes()), 1, Integer::sum));
        List<Prose> left = new ArrayList<>();
        for (Prose prose : some) {
            String words = Wording.of(prose.nodes());
            if (there.getOrDefault(words, 0) > 0) {
                there.merge(words, -1, Integer::sum);
            } else {
                left.add(prose);
            }
        }
        return left;
    }

    private static Map<String, Section> sections(Narrative narrative) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (ChapterText chapter : narrative.chapters()) {
            for (SectionText section : chapter.sections()) {
                sections.putIfAbsent(
                        chapter.chapter() + "/" + section.name(),
                        new Section(chapter.chapter(), section.name(), section.text()));
            }
        }
        return sections;
    }

    private record Section(String chapter, String name, Prose text) {}
}
