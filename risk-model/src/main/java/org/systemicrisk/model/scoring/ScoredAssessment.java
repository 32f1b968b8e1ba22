package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.lookup.IndexedList;

/**
 * An assessment with its figures and scores.
 *
 * @param modules scores of the modules, in the registry's order
 * @param risks scores of the risks that are rated singly
 * @param whole what the methodology rolls up to the assessment as one; absent where it does not
 * @param previous the assessment compared to, scored under its own methodology
 */
public record ScoredAssessment(
        Assessment assessment,
        Figures figures,
        List<SubjectScores> modules,
        List<SubjectScores> risks,
        @Nullable SubjectScores whole,
        @Nullable ScoredAssessment previous) {

    /** The subject of the ratings of the assessment as one. */
    public static final String WHOLE = "whole";

    /** Without ratings of the assessment as one. */
    public ScoredAssessment(
            Assessment assessment,
            Figures figures,
            List<SubjectScores> modules,
            List<SubjectScores> risks,
            @Nullable ScoredAssessment previous) {
        this(assessment, figures, modules, risks, null, previous);
    }

    public ScoredAssessment {
        modules = IndexedList.by(SubjectScores::subject, modules);
        risks = IndexedList.by(SubjectScores::subject, risks);
    }

    /** The scores of a module or a risk, by its id. */
    public Optional<SubjectScores> scoresOf(String subject) {
        return IndexedList.first(modules, subject)
                .or(() -> IndexedList.first(risks, subject))
                .or(() -> Optional.ofNullable(whole)
                        .filter(scores -> scores.subject().equals(subject)));
    }

    /** Secrets are in here: only the id. */
    @Override
    public String toString() {
        return "scored " + assessment;
    }
}
