package org.systemicrisk.model.rule.coverage;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: what the regulation asks an assessment to look at. */
public final class CoverageRules {

    private CoverageRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new CategoryNobodyLookedAt(),
                new ScreeningWithoutSupport(),
                new ScreeningOfAnotherYear(),
                new FactorWithoutMechanism(),
                new FactorWithoutMeasure(),
                new HighResidualWithoutPlan(),
                new MeasureWithoutLetter(),
                new MeasureWithoutRisk(),
                new MeasureWithoutOwner(),
                new MeasureWithoutDate(),
                new PlanWithoutIndicator(),
                new RestrictionWithoutSafeguard(),
                new SilentOnRestriction(),
                new MinorsByWordOnly(),
                new LaunchWithoutDecision(),
                new DecisionAfterLaunch(),
                new CriticalChangeNotAssessed(),
                new NobodyConsulted(),
                new ModuleNobodyWasAskedAbout(),
                new ConsultationWithoutEffect(),
                new PromiseWithoutProgress(),
                new SetbackWithoutReason(),
                new RiskWithoutMeasure(),
                new SignOffMissing(),
                new RiskNotDescribed(),
                new ImpactDecisionWithoutReason(),
                new FunctionalityNotWeighed(),
                new ConsultationOutOfTime(),
                new ScreeningAgainstRisk(),
                new SlippedWithoutNewDate(),
                new ProgressAgainstDates());
    }
}
