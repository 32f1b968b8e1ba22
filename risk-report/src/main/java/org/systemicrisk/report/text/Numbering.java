package org.systemicrisk.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.narrative.Annex;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Words;

/** Which chapters and annexes a report has, and their numbers. Both follow from what the assessment holds. */
public final class Numbering {

    private final List<ChapterNumber> chapters = new ArrayList<>();
    private final List<ChapterNumber> annexes = new ArrayList<>();
    private final Words words;

    /**
     * @param account says whether this assessment, or the one before, removes anything
     * @param sensitivity whether this edition says how sure the ratings are; that annex is the last, so that no other's
     *     number depends on it
     */
    public Numbering(Assessment assessment, RedactionAccount account, boolean sensitivity, Words words) {
        this.words = words;
        chapter("summary");
        optional(assessment, "introduction", false);
        optional(assessment, "consultations", !assessment.consultations().isEmpty());
        optional(assessment, "governance", !assessment.registry().units().isEmpty());
        chapter("methodology");
        optional(
                assessment,
                "platform",
                !assessment.registry().functionalities().isEmpty()
                        || !assessment.registry().policies().isEmpty());
        assessment.modules().forEach(module -> add(module.id().value(), module.name()));
        optional(assessment, "signals", !assessment.registry().signals().isEmpty());
        optional(assessment, "conclusion", false);
        for (Annex annex : Annex.values()) {
            if (annex == Annex.SENSITIVITY ? sensitivity : has(annex, assessment, account)) {
                annex(annex);
            }
        }
    }

    public List<ChapterNumber> chapters() {
        return List.copyOf(chapters);
    }

    public List<ChapterNumber> annexes() {
        return List.copyOf(annexes);
    }

    public Optional<ChapterNumber> chapter(String key, List<ChapterNumber> among) {
        return among.stream().filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    public Optional<ChapterNumber> chapterOf(String key) {
        return chapter(key, chapters);
    }

    public Optional<ChapterNumber> annexOf(Annex annex) {
        return chapter(Enumerations.wire(annex), annexes);
    }

    private void optional(Assessment assessment, String key, boolean hasEntries) {
        Optional<ChapterText> text = assessment.narrative().chapter(key);
        if (hasEntries || text.isPresent()) {
            chapter(key);
        }
    }

    private void chapter(String key) {
        add(key, words.text("chapter." + key));
    }

    private void add(String key, String title) {
        String number = Roman.of(chapters.size() + 1);
        chapters.add(new ChapterNumber(key, number, title, key, words.text("reference.chapter", number)));
    }

    private void annex(Annex annex) {
        String key = Enumerations.wire(annex);
        String number = Integer.toString(annexes.size() + 1);
        annexes.add(new ChapterNumber(
                key, number, words.text("annex." + key), "annex-" + key, words.text("reference.annex", number)));
    }

    private static boolean has(Annex annex, Assessment assessment, RedactionAccount account) {
        Methodology method = assessment.methodology();
        return switch (annex) {
            case PROBABILITY -> method.scaleOf(Dimension.PROBABILITY).isPresent();
            case SEVERITY -> method.scaleOf(Dimension.SEVERITY).isPresent();
            case INHERENT -> method.scaleOf(Dimension.INHERENT).isPresent();
            case EFFECTIVENESS -> method.scaleOf(Dimension.EFFECTIVENESS).isPresent();
            case RESIDUAL -> method.scaleOf(Dimension.RESIDUAL).isPresent();
            case METRICS -> !assessment.observations().isEmpty();
            case MEASURES -> !assessment.registry().measures().isEmpty();
            case RULES, CATEGORIES, SENSITIVITY -> true;
            case REDACTIONS -> removes(account) || account.earlier() > 0 || removes(account.previous());
        };
    }

    private static boolean removes(@Nullable RedactionAccount account) {
        return account != null && account.removals() > 0;
    }
}
