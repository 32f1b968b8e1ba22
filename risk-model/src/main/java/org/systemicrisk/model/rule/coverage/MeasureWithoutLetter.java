package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure of which nobody can say what kind of measure it is. */
final class MeasureWithoutLetter implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-007",
                "measure without a letter of Article 35(1)",
                Severity.WARNING,
                """
                Article 35(1) lists eleven kinds of measures, (a) to (k). The letter shows which kinds a provider uses against a risk and
                which it does not, and lets authorities compare services. A measure that fits none of them may stand without a letter;
                accept the finding then and say why.

                Measures that were dropped or that ended before the data period are not looked at.
                """,
                "Article 35(1)(a) to (k)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Measure measure : InForce.in(dossier).measures()) {
            if (measure.articles().isEmpty()) {
                remarks.add(
                        "measure " + measure.id(),
                        measure.places().self(),
                        "the measure " + measure.id() + " names no letter of Article 35(1)",
                        "add articles with the letter or letters that it implements, (a) to (k)",
                        dossier.contentOf(measure));
            }
        }
    }
}
