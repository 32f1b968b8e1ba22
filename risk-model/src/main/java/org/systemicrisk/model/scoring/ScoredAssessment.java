package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;

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
        modules = List.copyOf(modules);
        risks = List.copyOf(risks);
    }

    /** The scores of a module or a risk, by its id. */
    public Optional<SubjectScores> scoresOf(String subject) {
        return Stream.concat(modules.stream(), risks.stream())
                .filter(scores -> scores.subject().equals(subject))
                .findFirst();
    }

    /** Secrets are in here: only the id. */
    @Override
    public String toString() {
        return "scored " + assessment;
    }
}
