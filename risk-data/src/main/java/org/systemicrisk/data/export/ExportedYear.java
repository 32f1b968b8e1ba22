package org.systemicrisk.data.export;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.replay.Recomputable;
import org.systemicrisk.model.replay.Replay;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * The assessment before, as far as the comparison needs it: its scores and what they are recomputed from, without the
 * reasons that were given for answers then.
 */
public record ExportedYear(
        @JsonPropertyDescription("Id of the assessment") AssessmentId id,
        @JsonPropertyDescription("Scores of the modules and how they came about") List<SubjectScores> modules,
        @JsonPropertyDescription("Scores of risks that were rated singly") List<SubjectScores> risks,
        @JsonPropertyDescription("Scores of the assessment as one, where its methodology rolls them up") @Nullable
                SubjectScores whole,
        @JsonPropertyDescription(
                        "Which scores can be recomputed from this file, and which redactions prevent the others")
                List<Recomputable> recomputable,
        @JsonPropertyDescription("Figures that its ratings rest on") List<Observation> figures,
        @JsonPropertyDescription("Answers and statements, without reasons") List<ModuleRatings> ratings,
        @JsonPropertyDescription("Its methodology") Methodology methodology,
        @JsonPropertyDescription("Its removals that keep something of this from the public")
                List<Redaction> redactions) {

    public ExportedYear {
        modules = List.copyOf(modules);
        risks = List.copyOf(risks);
        recomputable = List.copyOf(recomputable);
        figures = List.copyOf(figures);
        ratings = List.copyOf(ratings);
        redactions = List.copyOf(redactions);
    }

    static ExportedYear of(ScoredAssessment year, List<Redaction> redactions) {
        List<ModuleRatings> ratings = BareEntries.of(year.assessment().ratings());
        Methodology methodology = year.assessment().methodology();
        List<Observation> figures = year.figures().observations().stream()
                .filter(figure -> BareEntries.names(figure.metric(), ratings)
                        || BareEntries.names(figure.metric(), List.of(methodology)))
                .toList();
        return new ExportedYear(
                year.assessment().id(),
                year.modules(),
                year.risks(),
                year.whole(),
                Replay.recomputable(year),
                BareEntries.of(figures),
                ratings,
                methodology,
                redactions);
    }
}
