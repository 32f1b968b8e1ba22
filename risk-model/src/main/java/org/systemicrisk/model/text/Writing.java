package org.systemicrisk.model.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.Prose;

/** A text of the assessment with where it is printed. Its paragraphs are found once, when they are first asked for. */
public final class Writing {

    private final String subject;
    private final String chapter;
    private final String section;
    private final @Nullable ModuleId module;
    private final Audience.@Nullable Reader reader;
    private final Prose prose;
    private final Vocabulary vocabulary;
    private @Nullable List<Paragraph> paragraphs;
    private @Nullable List<Sentence> sentences;

    Writing(
            String subject,
            String chapter,
            String section,
            @Nullable ModuleId module,
            Audience.@Nullable Reader reader,
            Prose prose,
            Vocabulary vocabulary) {
        this.subject = subject;
        this.chapter = chapter;
        this.section = section;
        this.module = module;
        this.reader = reader;
        this.prose = prose;
        this.vocabulary = vocabulary;
    }

    /** What a finding about it is about: {@code text ipr/residual}, {@code measure ipr.seal}. */
    public String subject() {
        return subject;
    }

    /** The chapter in which it is printed: a built-in chapter or a module's id; for tables, where they belong. */
    public String chapter() {
        return chapter;
    }

    /** The section of the chapter, or the field of the entry: {@code residual}, {@code rights-effect}. */
    public String section() {
        return section;
    }

    /** The module in whose chapter it is printed. */
    public Optional<ModuleId> module() {
        return Optional.ofNullable(module);
    }

    /** Whether it is printed in the public edition too (what is withheld inside it aside). */
    public boolean isPublic() {
        return reader == null;
    }

    /** Whether it gives the reasons of a redaction, which are no part of the report. */
    public boolean isOfRedaction() {
        return subject.startsWith("redaction ");
    }

    public Prose prose() {
        return prose;
    }

    public Place place() {
        return prose.place();
    }

    /** Its paragraphs, items and tables. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> found = paragraphs;
        if (found == null) {
            found = Paragraphs.of(prose, vocabulary, !isPublic());
            paragraphs = found;
        }
        return found;
    }

    /** All its sentences. */
    public List<Sentence> sentences() {
        List<Sentence> found = sentences;
        if (found == null) {
            found = paragraphs().stream()
                    .flatMap(paragraph -> paragraph.sentences().stream())
                    .toList();
            sentences = found;
        }
        return found;
    }

    /** A text may hold what is withheld. */
    @Override
    public String toString() {
        return Objects.toString(subject);
    }
}
