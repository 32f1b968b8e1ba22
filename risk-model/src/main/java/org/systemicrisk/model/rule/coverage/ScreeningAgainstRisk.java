package org.systemicrisk.model.rule.coverage;

import java.util.HashMap;
import java.util.Map;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A category for which no risk was found, and a risk of that category. */
final class ScreeningAgainstRisk implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-029",
                "screening that a risk contradicts",
                Severity.WARNING,
                """
                A screening records that the service has no risk of its own in a category. When a risk of the registry names the same
                category, one of the two is wrong or out of date.

                A screening of a whole point, such as `c`, is contradicted by a risk that names the point or one of its sub-points.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Risk> risks = new HashMap<>();
        for (Risk risk : InForce.in(dossier).risks()) {
            for (CategoryCode category : risk.categories()) {
                risks.putIfAbsent(category.value(), risk);
                risks.putIfAbsent(category.point(), risk);
            }
        }
        for (Screening screening : dossier.registry().screenings()) {
            Risk risk = risks.get(screening.category().value());
            if (risk != null) {
                remarks.add(
                        "screening " + screening.id(),
                        screening.places().of("category"),
                        "the screening found no risk in " + screening.category() + ", and the risk " + risk.id()
                                + " names it in " + risk.places().of("categories"),
                        "delete the screening if the risk is real, or delete the category in the risk",
                        Dossier.contentOf(screening.conclusion()));
            }
        }
    }
}
