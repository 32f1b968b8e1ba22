package org.systemicrisk.model.rule.scores;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: ratings that do not follow from what they rest on. */
public final class ScoreRules {

    private ScoreRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new ResidualAboveInherent(),
                new LoweredWithoutMeasure(),
                new PlannedMeasureCredited(),
                new OverrideWithoutReason(),
                new OverrideByNobody(),
                new OverrideOfNothing(),
                new InherentExplainedByMeasures(),
                new OnlyOthersEvidence(),
                new AnswerWithoutEvidence(),
                new FellWhileExposureGrew(),
                new ProbabilityFromAnotherMetric(),
                new LabelOfAnotherScale(),
                new ClaimAboutAllModules(),
                new OneSentenceForManyChanges(),
                new ChangeWithoutExplanation(),
                new StatedAgainstInputs(),
                new StatedThoughComputed(),
                new RestsOnUnsureAnswers(),
                new RiskAboveModule(),
                new EffectAgainstPromise(),
                new StatedWithoutSource(),
                new RatingOfAnotherDimension(),
                new FallWithoutNewMeasure(),
                new LoweredByJudgement(),
                new NumberBetweenSteps());
    }
}
