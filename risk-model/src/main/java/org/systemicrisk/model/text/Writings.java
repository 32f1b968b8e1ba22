package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Prose;

/** Every text of an assessment, with where it is printed. */
public final class Writings {

    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final List<Writing> writings = new ArrayList<>();

    /** Subjects whose texts the public edition lacks altogether. */
    private final Set<String> withheld;

    private Writings(Assessment assessment, Lexicon lexicon) {
        this.assessment = assessment;
        this.vocabulary = new Vocabulary(lexicon);
        this.withheld = assessment.redactions().stream()
                .map(redaction -> redaction.target().text())
                .filter(target -> target.startsWith("measure ") || target.startsWith("figure "))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All texts that an assessment prints: the narrative first, in the order of its chapters, then the registry's. */
    public static List<Writing> of(Assessment assessment, Lexicon lexicon) {
        Writings writings = new Writings(assessment, lexicon);
        assessment.narrative().chapters().forEach(writings::chapter);
        writings.header();
        RegistryWritings.add(assessment, writings);
        RatingWritings.add(assessment, writings);
        MethodologyWritings.add(assessment.methodology(), writings);
        assessment.consultations().forEach(writings::consultation);
        assessment.observations().forEach(writings::observation);
        assessment.redactions().forEach(writings::redaction);
        return List.copyOf(writings.writings);
    }

    private void chapter(ChapterText chapter) {
        @Nullable
        ModuleId module = assessment.registry().modules().stream()
                .map(m -> m.id())
                .filter(id -> id.value().equals(chapter.chapter()))
                .findFirst()
                .orElse(null);
        chapter.sections()
                .forEach(section -> add(
                        "text " + chapter.chapter() + "/" + section.name(),
                        chapter.chapter(),
                        section.name(),
                        module,
                        section.text()));
    }

    private void header() {
        add("assessment", "cover", "cover-note", null, assessment.settings().coverNote());
        add("assessment", "introduction", "trigger", null, assessment.header().trigger());
    }

    private void consultation(Consultation consultation) {
        String subject = "consultation " + consultation.id();
        add(subject, "consultations", "question", null, consultation.question());
        add(subject, "consultations", "view", null, consultation.view());
        add(subject, "consultations", "changed", null, consultation.changed());
        add(subject, "consultations", "unchanged", null, consultation.unchanged());
    }

    private void observation(Observation observation) {
        add("figure " + observation.metric(), "metrics", "footnote", null, observation.footnote());
    }

    private void redaction(Redaction redaction) {
        String subject = "redaction " + redaction.id();
        add(subject, "statement", "harm", null, Audience.Reader.AUTHORITIES, redaction.harm());
        add(subject, "statement", "narrower", null, Audience.Reader.AUTHORITIES, redaction.narrower());
        redaction
                .considered()
                .forEach(considered ->
                        add(subject, "statement", "considered", null, Audience.Reader.AUTHORITIES, considered.why()));
    }

    void add(String subject, String chapter, String section, @Nullable ModuleId module, @Nullable Prose prose) {
        add(subject, chapter, section, module, withheld.contains(subject) ? Audience.Reader.AUTHORITIES : null, prose);
    }

    private void add(
            String subject,
            String chapter,
            String section,
            @Nullable ModuleId module,
            Audience.@Nullable Reader reader,
            @Nullable Prose prose) {
        if (prose != null && !prose.isEmpty()) {
            writings.add(new Writing(subject, chapter, section, module, reader, prose, vocabulary));
        }
    }
}
