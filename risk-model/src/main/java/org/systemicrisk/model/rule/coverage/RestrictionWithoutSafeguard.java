package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure that restricts somebody and does not weigh it. */
final class RestrictionWithoutSafeguard implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-012",
                "restrictive measure without effect on rights or safeguard",
                Severity.ERROR,
                """
                Measures are chosen with particular consideration to their impact on fundamental rights. Where a measure restricts what
                users or traders can do, say or see, the report has to name that effect (`rights-effect`) and what guards against it
                (`safeguard`); recital 86 asks to avoid unnecessary restrictions.

                The rule looks at measures with `restrictive: true`, planned ones included; those that were dropped or that ended before the
                data period are not looked at.
                """,
                "Article 35(1), recital 86");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Measure measure : InForce.in(dossier).measures()) {
            if (Boolean.TRUE.equals(measure.restrictive())) {
                Lacking lacking = new Lacking()
                        .unless(measure.rightsEffect() != null, "rights-effect", "how it affects their rights")
                        .unless(measure.safeguard() != null, "safeguard", "what guards against that");
                lacking.words()
                        .ifPresent(words -> remarks.add(
                                "measure " + measure.id(),
                                measure.places().of("restrictive"),
                                "the measure " + measure.id() + " restricts users or traders and does not say " + words,
                                "add " + lacking.keys() + " to the measure",
                                dossier.contentOf(measure)));
            }
        }
    }
}
