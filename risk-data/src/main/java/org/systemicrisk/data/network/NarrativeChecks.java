package org.systemicrisk.data.network;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.narrative.Chapters;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ChapterText;

/** The written part: every chapter is there, with the sections without which it says nothing. */
final class NarrativeChecks {
    private final Inspection inspection;

    NarrativeChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        if (!inspection.isRendered() || !inspection.isSound("narrative")) {
            return;
        }
        List<String> modules = inspection.assessment().modules().stream()
                .map(m -> m.id().value())
                .toList();
        for (String chapter : Chapters.names(modules)) {
            Optional<ChapterText> text = inspection.assessment().narrative().chapter(chapter);
            if (text.isEmpty()) {
                inspection.add(
                        Code.NAR_010,
                        folder(),
                        "the chapter " + chapter + " is not written",
                        "add <number>-" + chapter + ".md with sections such as # "
                                + Chapters.sections(chapter).get(0));
            } else {
                sections(text.get());
            }
        }
    }

    private void sections(ChapterText chapter) {
        for (String section : Chapters.expected(chapter.chapter())) {
            if (chapter.section(section).isEmpty()) {
                inspection.add(
                        Code.NAR_011,
                        chapter.place(),
                        "the section " + section + " is not written",
                        "add a heading # " + section + " with its text");
            }
        }
    }

    private Place folder() {
        return Place.ofFile("assessments/" + inspection.assessment().id() + "/narrative");
    }
}
