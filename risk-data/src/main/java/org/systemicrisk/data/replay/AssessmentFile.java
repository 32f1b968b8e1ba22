package org.systemicrisk.data.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.export.ContentDigest;
import org.systemicrisk.data.export.ExportedAssessment;
import org.systemicrisk.data.export.ExportedYear;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.law.LegalVocabulary;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * An {@code assessment.json} that was read back whole. It can be recomputed without the project it came from, and by whoever
 * wrote it.
 */
public final class AssessmentFile {

    private static final String FORMAT = "format";

    private final JsonFile file;
    private final ExportedAssessment content;
    private final String digest;

    private AssessmentFile(JsonFile file) {
        this.file = file;
        this.content = new RecordReader(file).read(ExportedAssessment.class);
        this.digest = digest(file);
    }

    /**
     * Reads a file.
     *
     * @param name how messages call it
     * @throws UnreadableFileException when it is not what the schema describes
     */
    public static AssessmentFile read(Path path, String name) throws IOException {
        return of(JsonFile.read(path, name));
    }

    /** Reads the bytes of a file. */
    public static AssessmentFile of(byte[] bytes, String name) {
        return of(JsonFile.of(bytes, name));
    }

    private static AssessmentFile of(JsonFile file) {
        JsonNode format = file.root().path(FORMAT);
        if (!format.asText().equals(ExportedAssessment.FORMAT)) {
            throw file.refuse(
                    List.of(FORMAT),
                    "this is no " + ExportedAssessment.FORMAT
                            + ", the only form that holds what scores are recomputed from");
        }
        return new AssessmentFile(file);
    }

    private static String digest(JsonFile file) {
        try {
            return ContentDigest.of(file.root());
        } catch (IllegalArgumentException none) {
            throw file.refuse(List.of(), String.valueOf(none.getMessage()));
        }
    }

    public ExportedAssessment content() {
        return content;
    }

    /** The digest that the content has, whatever the file says. */
    public String digest() {
        return digest;
    }

    Place place(List<String> keys) {
        return file.place(keys);
    }

    UnreadableFileException refuse(List<String> keys, String sentence) {
        return file.refuse(keys, sentence);
    }

    /** The edition that the file was written from, as far as anything is computed from it. */
    ScoredAssessment edition() {
        ExportedYear before = content.previous();
        ScoredAssessment previous = before == null ? null : previous(before);
        Assessment assessment = assessment(
                content.id(),
                content.methodology(),
                reported(),
                content.ratings(),
                content.redactions(),
                previous == null ? null : previous.assessment());
        return new ScoredAssessment(
                assessment,
                new Figures(content.figures()),
                content.modules(),
                content.risks(),
                content.whole(),
                previous);
    }

    private List<Observation> reported() {
        Set<MetricId> computed = Set.copyOf(content.computedFigures());
        return content.figures().stream()
                .filter(figure -> !computed.contains(figure.metric()))
                .toList();
    }

    private ScoredAssessment previous(ExportedYear year) {
        Assessment assessment =
                assessment(year.id(), year.methodology(), year.figures(), year.ratings(), year.redactions(), null);
        return new ScoredAssessment(
                assessment, new Figures(year.figures()), year.modules(), year.risks(), year.whole(), null);
    }

    private Assessment assessment(
            AssessmentId id,
            Methodology methodology,
            List<Observation> figures,
            List<ModuleRatings> ratings,
            List<Redaction> redactions,
            @Nullable Assessment previous) {
        return new Assessment(
                id,
                Settings.of(content.service(), content.provider(), content.language()),
                content.header(),
                content.registry(),
                LegalVocabulary.EMPTY,
                methodology,
                figures,
                ratings,
                redactions,
                content.consultations(),
                Narrative.EMPTY,
                null,
                previous);
    }
}
