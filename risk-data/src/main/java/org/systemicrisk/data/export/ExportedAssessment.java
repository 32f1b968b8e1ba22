package org.systemicrisk.data.export;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.assessment.EditionName;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Provider;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.Service;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.replay.Recomputable;
import org.systemicrisk.model.replay.Replay;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * What {@code assessment.json} holds: an edition's data, its scores and how they came about, and what is needed to
 * recompute them. It is made from an edition, so the public file cannot hold what the public edition does not.
 */
public record ExportedAssessment(
        @JsonPropertyDescription("Name and version of this format") String format,
        @JsonPropertyDescription(
                        "sha256: and the SHA-256 of the canonical form (RFC 8785) of this file without this key")
                @Nullable
                String digest,
        @JsonPropertyDescription("Which edition it is") EditionName edition,
        @JsonPropertyDescription("Id of the assessment") AssessmentId id,
        @JsonPropertyDescription("Language of texts and labels") String language,
        @JsonPropertyDescription("The service that was assessed") Service service,
        @JsonPropertyDescription("Its provider") Provider provider,
        @JsonPropertyDescription("Kind, dates, evidence, sign-off") AssessmentHeader header,
        @JsonPropertyDescription("Scores of the modules and how they came about") List<SubjectScores> modules,
        @JsonPropertyDescription("Scores of risks that are rated singly") List<SubjectScores> risks,
        @JsonPropertyDescription("Scores of the assessment as one, where the methodology rolls them up") @Nullable
                SubjectScores whole,
        @JsonPropertyDescription(
                        "Which scores can be recomputed from this file, and which redactions prevent the others")
                List<Recomputable> recomputable,
        @JsonPropertyDescription("What changed against the assessment before") @Nullable Comparison comparison,
        @JsonPropertyDescription("The assessment before") @Nullable ExportedYear previous,
        @JsonPropertyDescription("All figures, computed shares included") List<Observation> figures,
        @JsonPropertyDescription("Metrics whose figures are computed from other figures of this file")
                List<MetricId> computedFigures,
        @JsonPropertyDescription("Answers, factors, functionalities and decisions") List<ModuleRatings> ratings,
        @JsonPropertyDescription("Modules, risks, metrics, measures and what else stays over the years")
                Registry registry,
        @JsonPropertyDescription("The methodology") Methodology methodology,
        @JsonPropertyDescription("Consultations") List<Consultation> consultations,
        @JsonPropertyDescription("Removals from the public edition") List<Redaction> redactions,
        @JsonPropertyDescription("How much the public edition leaves out") @Nullable
                RedactionAccount redactionAccount) {

    /** The version of the format that is written. */
    public static final String FORMAT = "systemic-risk-assessment/3";

    public ExportedAssessment {
        if (digest != null && !digest.matches(ContentDigest.PATTERN)) {
            throw new IllegalArgumentException("a digest is sha256: and 64 hexadecimal digits");
        }
        modules = List.copyOf(modules);
        risks = List.copyOf(risks);
        recomputable = List.copyOf(recomputable);
        figures = List.copyOf(figures);
        computedFigures = List.copyOf(computedFigures);
        ratings = List.copyOf(ratings);
        consultations = List.copyOf(consultations);
        redactions = List.copyOf(redactions);
    }

    /** What an edition holds, without a digest. */
    public static ExportedAssessment of(Edition edition) {
        ScoredAssessment content = edition.content();
        Assessment a = content.assessment();
        ScoredAssessment before = content.previous();
        return new ExportedAssessment(
                FORMAT,
                null,
                edition.isPublic() ? EditionName.NON_CONFIDENTIAL : EditionName.COMPLETE,
                a.id(),
                a.settings().language(),
                a.settings().service(),
                a.settings().provider(),
                a.header(),
                content.modules(),
                content.risks(),
                content.whole(),
                Replay.recomputable(content),
                edition.comparison().orElse(null),
                before == null ? null : ExportedYear.of(before, edition.earlierRemovals()),
                content.figures().observations(),
                computed(content),
                a.ratings(),
                a.registry(),
                a.methodology(),
                a.consultations(),
                a.redactions(),
                edition.account());
    }

    private static List<MetricId> computed(ScoredAssessment content) {
        return content.figures().observations().stream()
                .map(Observation::metric)
                .filter(metric -> content.assessment().observationsOf(metric).isEmpty())
                .distinct()
                .toList();
    }

    /** Secrets may be in here: only the id. */
    @Override
    public String toString() {
        return "exported assessment " + id;
    }
}
