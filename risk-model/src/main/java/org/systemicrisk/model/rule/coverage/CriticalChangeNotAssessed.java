package org.systemicrisk.model.rule.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.registry.CriticalImpact;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.FunctionalityChange;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A critical change that was deployed without an assessment. */
final class CriticalChangeNotAssessed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-017",
                "critical change without an assessment before it",
                Severity.ERROR,
                """
                A functionality that is likely to have a critical impact on the risks must not be deployed before its risks were assessed. A
                change whose own decision says that such an impact is likely therefore names the assessment that was made before
                (`assessed-in`).

                Where that is this assessment or the one it is compared to, its day of completion must not lie after the change. The dates
                of other assessments are not known here and are not checked. The rule looks at changes from the first day of the data period
                to the day on which the assessment was performed.
                """,
                "Article 34(1), second sub-paragraph");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        RecentChanges recent = RecentChanges.in(dossier);
        for (Functionality functionality : dossier.registry().functionalities()) {
            for (FunctionalityChange change : recent.of(functionality)) {
                CriticalImpact impact = change.criticalImpact();
                if (impact != null && impact.likely()) {
                    likely(functionality, change, impact, dossier, remarks);
                }
            }
        }
    }

    private static void likely(
            Functionality functionality,
            FunctionalityChange change,
            CriticalImpact impact,
            Dossier dossier,
            Remarks remarks) {
        String fact = "the change of " + functionality.id() + " " + When.of(change.date())
                + " was likely to have a critical impact, ";
        if (impact.assessedIn() == null) {
            remarks.add(
                    "functionality " + functionality.id(),
                    impact.places().of("likely"),
                    fact + "and no assessment is named that was made before it",
                    "name in assessed-in the assessment that was made before the launch",
                    Dossier.contentOf(change.what()));
            return;
        }
        performed(impact.assessedIn(), dossier)
                .filter(day -> day.isAfter(change.date().latest()))
                .ifPresent(day -> remarks.add(
                        "functionality " + functionality.id(),
                        impact.places().of("assessed-in"),
                        fact + "and the assessment " + impact.assessedIn() + " was performed after it, on " + day,
                        "name in assessed-in the assessment that was made before the launch",
                        Dossier.contentOf(change.what())));
    }

    private static Optional<LocalDate> performed(AssessmentId id, Dossier dossier) {
        return Stream.concat(Stream.of(dossier), dossier.before().stream())
                .filter(known -> known.assessment().id().equals(id))
                .map(known -> known.dates().performed())
                .findFirst();
    }
}
