package org.systemicrisk.model.rule.coverage;

import java.util.EnumSet;
import java.util.Set;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.law.MitigationType;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A measure that probably restricts somebody and does not say so. */
final class SilentOnRestriction implements Rule {

    private static final Set<MitigationType> RESTRICTING =
            EnumSet.of(MitigationType.B, MitigationType.C, MitigationType.J);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-013",
                "measure that does not say whether it restricts",
                Severity.NOTE,
                """
                Enforcing terms, moderating content and protecting children mostly means that something is removed, held back or checked.
                Whether a measure of these kinds restricts anybody is a decision that has to be taken before its effect on rights can be
                weighed.

                The rule looks at measures in operation or planned with letter (b), (c) or (j) that have neither `restrictive: true` nor
                `restrictive: false`.
                """,
                "Article 35(1)(b), (c) and (j), recital 86");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Measure measure : InForce.in(dossier).measures()) {
            if (measure.restrictive() == null) {
                measure.articles().stream()
                        .filter(RESTRICTING::contains)
                        .findFirst()
                        .ifPresent(type -> remarks.add(
                                "measure " + measure.id(),
                                measure.places().of("articles"),
                                "the measure " + measure.id() + " is one of Article 35(1)(" + type.letter()
                                        + ") and does not say whether it restricts users or traders",
                                "add restrictive: true with rights-effect and safeguard, or restrictive: false",
                                dossier.contentOf(measure)));
            }
        }
    }
}
