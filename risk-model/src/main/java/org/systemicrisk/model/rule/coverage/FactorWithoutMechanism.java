package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.Influence;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A factor of Article 34(2) that is answered with a word only. */
final class FactorWithoutMechanism implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-004",
                "factor without a mechanism",
                Severity.ERROR,
                """
                Article 34(2) asks whether and how the factors influence the risks. "Raises" or "none" answers the first half of the
                question; how it comes about, or why there is no influence, belongs to every factor of every module.

                That all eight factors have a statement at all is checked when the files are read (RAT-008).
                """,
                "Article 34(2)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (ModuleRatings ratings : dossier.assessment().ratings()) {
            for (FactorStatement statement : ratings.factors()) {
                if (statement.mechanism() == null) {
                    remarks.add(
                            "module " + ratings.module(),
                            statement.places().of("influence"),
                            fact(ratings, statement),
                            statement.influence() == Influence.NONE
                                    ? "add mechanism: why this factor has no influence here"
                                    : "add mechanism: how this factor acts on the risks");
                }
            }
        }
    }

    private static String fact(ModuleRatings ratings, FactorStatement statement) {
        String influence =
                switch (statement.influence()) {
                    case RAISES -> "raise the risks";
                    case LOWERS -> "lower the risks";
                    case BOTH -> "raise and lower the risks";
                    case NONE -> "have no influence on the risks";
                };
        return "the factor " + Factors.name(statement.factor()) + " is said to " + influence + " of " + ratings.module()
                + ", and nothing says " + (statement.influence() == Influence.NONE ? "why" : "how");
    }
}
