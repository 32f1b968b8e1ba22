package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.Influence;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A factor that raises the risks and on which no measure acts. */
final class FactorWithoutMeasure implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-005",
                "factor that raises a risk and meets no measure",
                Severity.WARNING,
                """
                Measures have to be tailored to the risks that were found. Where an assessment says that recommendations or advertising
                raise a risk, a reader looks for the measure that acts on them, and finds none.

                The rule looks at factors that raise the risks of a module, also if they lower them as well, and asks for a measure in
                operation that names the factor and belongs to the module or acts on one of its risks. A measure that is only planned does
                not count; `unmitigated` says why there is none.
                """,
                "Articles 34(2) and 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Factors met = new Factors();
        Factors planned = new Factors();
        InForce inForce = InForce.in(dossier);
        for (Measure measure : dossier.registry().measures()) {
            if (inForce.operates(measure)) {
                met.add(measure, dossier);
            } else if (inForce.isPlanned(measure)) {
                planned.add(measure, dossier);
            }
        }
        for (ModuleRatings ratings : dossier.assessment().ratings()) {
            for (FactorStatement statement : ratings.factors()) {
                if (raises(statement)
                        && statement.unmitigated() == null
                        && !met.has(ratings.module(), statement.factor())) {
                    remark(ratings, statement, planned.has(ratings.module(), statement.factor()), remarks);
                }
            }
        }
    }

    private static boolean raises(FactorStatement statement) {
        return statement.influence() == Influence.RAISES || statement.influence() == Influence.BOTH;
    }

    private static void remark(ModuleRatings ratings, FactorStatement statement, boolean planned, Remarks remarks) {
        String name = Factors.name(statement.factor());
        remarks.add(
                "module " + ratings.module(),
                statement.places().of("factor"),
                "the factor " + name + " raises the risks of " + ratings.module() + ", and "
                        + (planned ? "only planned measures act on it" : "no measure acts on it"),
                "add " + name
                        + " to the factors of the measure that acts on it in measures.yaml, or say here in unmitigated why none does",
                name,
                Dossier.contentOf(statement.mechanism()));
    }
}
