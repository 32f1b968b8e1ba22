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
 * @param previous the assessment compared to, scored under its own methodology
 */
public record ScoredAssessment(
        Assessment assessment,
        Figures figures,
        List<SubjectScores> modules,
        List<SubjectScores> risks,
        @Nullable ScoredAssessment previous) {

    public ScoredAssessment {
        modules = IndexedList.by(SubjectScores::subject, modules);
        risks = IndexedList.by(SubjectScores::subject, risks);
    }

    /** The scores of a module or a risk, by its id. */
    public Optional<SubjectScores> scoresOf(String subject) {
        return IndexedList.first(modules, subject).or(() -> IndexedList.first(risks, subject));
    }

    /** Secrets are in here: only the id. */
    @Override
    public String toString() {
        return "scored " + assessment;
    }
}
