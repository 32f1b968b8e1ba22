package org.systemicrisk.model.scoring;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.rating.Dimension;

/** The ratings of the assessment as one, where the methodology rolls them up. */
final class WholeScorer {

    private final Assessment assessment;
    private final RollUps rollUps;

    WholeScorer(Assessment assessment) {
        this.assessment = assessment;
        this.rollUps = new RollUps(assessment.methodology());
    }

    /** Empty where nothing is rolled up to the whole. */
    Optional<SubjectScores> of(List<SubjectScores> modules, List<SubjectScores> risks) {
        if (!rollUps.reach(Level.WHOLE)) {
            return Optional.empty();
        }
        ScoredSoFar scored = new ScoredSoFar();
        for (Dimension dimension : assessment.methodology().dimensions()) {
            rollUps.rule(Level.WHOLE, dimension)
                    .flatMap(rule -> rollUps.of(rule, dimension, parts(rule, modules, risks), this::ratedRisks))
                    .ifPresent(result ->
                            scored.add(new Score(dimension, result.rating(), new Basis.Computed(result.derivation()))));
        }
        return Optional.of(scored.of(ScoredAssessment.WHOLE));
    }

    private static List<SubjectScores> parts(RollUp rule, List<SubjectScores> modules, List<SubjectScores> risks) {
        return rule.from() == Level.RISKS ? risks : modules;
    }

    private long ratedRisks(String module) {
        boolean isModule = assessment.registry().modules().stream()
                .anyMatch(each -> each.id().value().equals(module));
        return isModule
                ? assessment
                        .ratingsOf(new ModuleId(module))
                        .map(ratings -> ratings.risks().size())
                        .orElse(0)
                : 1;
    }
}
