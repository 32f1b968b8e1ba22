package org.systemicrisk.model.rule.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A category or sub-point of Article 34(1) that no risk and no screening names. */
final class CategoryNobodyLookedAt implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-001",
                "category that nobody looked at",
                Severity.ERROR,
                """
                Article 34(1) lists what an assessment has to look at, and nothing in the list can be left out as "not applicable". Each
                category has either a risk of the service or a recorded screening that found none: what was examined, when, by whom, and
                what would reopen the question.

                Where the Article names sub-points, such as elections or the protection of minors, each of them counts: a risk or screening
                of the whole point does not show that all of them were examined. Rights that the Article covers without naming them are not
                asked for.
                """,
                "Article 34(1)(a) to (d)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Place> seen = new HashMap<>();
        InForce.in(dossier).risks().forEach(risk -> risk.categories()
                .forEach(code -> seen.putIfAbsent(code.value(), risk.places().of("categories"))));
        dossier.registry()
                .screenings()
                .forEach(screening -> seen.putIfAbsent(
                        screening.category().value(), screening.places().of("category")));
        List<LegalTerm> categories = dossier.assessment().legal().categories();
        for (LegalTerm category : categories) {
            if (category.named() && !seen.containsKey(category.code()) && !hasSubPoints(category, categories)) {
                missing(category, seen.get(category.code().substring(0, 1)), dossier, remarks);
            }
        }
    }

    private static boolean hasSubPoints(LegalTerm category, List<LegalTerm> categories) {
        return categories.stream().anyMatch(term -> term.code().startsWith(category.code() + "."));
    }

    private static void missing(
            LegalTerm category, @org.jspecify.annotations.Nullable Place whole, Dossier dossier, Remarks remarks) {
        remarks.add(
                "category " + category.code(),
                dossier.assessment().header().places().self(),
                "no risk and no screening looks at " + category.code() + ", " + category.label("en") + " (Article "
                        + category.article() + ")"
                        + (whole == null ? "" : "; only the point as a whole is named in " + whole),
                "record a screening of " + category.code()
                        + " in modules.yaml, or add it to the categories of a risk there");
    }
}
