package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.registry.RiskModule;

/**
 * Scores an assessment: a pure function of what the files state. The order is that of the reference method: probability
 * and severity give the inherent risk; inherent risk and effectiveness give the residual risk.
 */
public final class Scorer {

    private Scorer() {}

    /** Scores an assessment and the one it is compared to, each under its own methodology. */
    public static ScoredAssessment score(Assessment assessment) {
        Figures figures = Figures.of(assessment);
        SubjectScorer scorer = new SubjectScorer(assessment.methodology(), figures);
        List<SubjectScores> modules = new ArrayList<>();
        List<SubjectScores> risks = new ArrayList<>();
        for (RiskModule module : assessment.modules()) {
            assessment.ratingsOf(module.id()).ifPresent(ratings -> {
                modules.add(scorer.score(Inputs.of(ratings)));
                ratings.risks().forEach(risk -> risks.add(scorer.score(Inputs.of(risk))));
            });
        }
        SubjectScores whole = whole(assessment, modules, risks).orElse(null);
        return new ScoredAssessment(assessment, figures, modules, risks, whole, previous(assessment));
    }

    /** The ratings of the assessment as one, rolled up from these; empty where its methodology rolls nothing up. */
    public static Optional<SubjectScores> whole(
            Assessment assessment, List<SubjectScores> modules, List<SubjectScores> risks) {
        return new WholeScorer(assessment).of(modules, risks);
    }

    private static @Nullable ScoredAssessment previous(Assessment assessment) {
        Assessment previous = assessment.previous();
        return previous == null ? null : score(previous);
    }
}
