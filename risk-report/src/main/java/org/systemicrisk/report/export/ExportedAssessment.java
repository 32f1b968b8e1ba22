package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Provider;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.Service;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * What {@code assessment.json} holds: an edition's data, its scores and how they came about. It is made from an edition,
 * so the public file cannot hold what the public edition does not.
 */
record ExportedAssessment(
        @JsonPropertyDescription("Name and version of this format") String format,
        @JsonPropertyDescription("complete or non-confidential") String edition,
        @JsonPropertyDescription("Id of the assessment") AssessmentId id,
        @JsonPropertyDescription("Language of texts and labels") String language,
        @JsonPropertyDescription("The service that was assessed") Service service,
        @JsonPropertyDescription("Its provider") Provider provider,
        @JsonPropertyDescription("Kind, dates, evidence, sign-off") AssessmentHeader header,
        @JsonPropertyDescription("Scores of the modules and how they came about") List<SubjectScores> modules,
        @JsonPropertyDescription("Scores of risks that are rated singly") List<SubjectScores> risks,
        @JsonPropertyDescription("What changed against the assessment before") @Nullable Comparison comparison,
        @JsonPropertyDescription("The assessment before") @Nullable PreviousScores previous,
        @JsonPropertyDescription("All figures, computed shares included") List<Observation> figures,
        @JsonPropertyDescription("Answers, factors, functionalities and decisions") List<ModuleRatings> ratings,
        @JsonPropertyDescription("Modules, risks, metrics, measures and what else stays over the years")
                Registry registry,
        @JsonPropertyDescription("The methodology") Methodology methodology,
        @JsonPropertyDescription("Consultations") List<Consultation> consultations,
        @JsonPropertyDescription("Removals from the public edition") List<Redaction> redactions,
        @JsonPropertyDescription("How much the public edition leaves out") RedactionAccount redactionAccount) {

    static final String FORMAT = "systemic-risk-assessment/2";

    /**
     * The assessment before, as far as the comparison needs it.
     *
     * @param methodology its methodology's version
     */
    record PreviousScores(
            AssessmentId id, String methodology, List<SubjectScores> modules, List<SubjectScores> risks) {}

    static ExportedAssessment of(Edition edition) {
        ScoredAssessment content = edition.content();
        Assessment a = content.assessment();
        return new ExportedAssessment(
                FORMAT,
                edition.isPublic() ? "non-confidential" : "complete",
                a.id(),
                a.settings().language(),
                a.settings().service(),
                a.settings().provider(),
                a.header(),
                content.modules(),
                content.risks(),
                edition.comparison().orElse(null),
                previous(content),
                content.figures().observations(),
                a.ratings(),
                a.registry(),
                a.methodology(),
                a.consultations(),
                a.redactions(),
                edition.account());
    }

    private static @Nullable PreviousScores previous(ScoredAssessment content) {
        ScoredAssessment before = content.previous();
        return before == null
                ? null
                : new PreviousScores(
                        before.assessment().id(),
                        before.assessment().methodology().version(),
                        before.modules(),
                        before.risks());
    }
}
