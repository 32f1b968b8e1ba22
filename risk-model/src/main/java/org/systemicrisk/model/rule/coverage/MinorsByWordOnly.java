package org.systemicrisk.model.rule.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.law.MitigationType;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Minors who are protected by words alone. */
final class MinorsByWordOnly implements Rule {

    private static final Set<String> CATEGORIES = Set.of("b.child", "d.minors");

    /** Article 24 of the Charter of Fundamental Rights. */
    private static final String RIGHTS_OF_THE_CHILD = "24";

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-014",
                "minors protected by terms or their own word only",
                Severity.WARNING,
                """
                A rule in the terms does not keep a child from anything, and a child that is asked for its age can lie. Authorities doubt
                the protection of minors where nothing else stands behind it.

                The rule looks at risks with the category `d.minors` or `b.child` or with article 24 of the Charter. It asks whether any
                measure in operation does more than to rely on terms or on what users declare: it has no `relies-on`, and it has another
                letter than (b). A risk without any measure is found by COV-023.
                """,
                "Articles 28(1), 34(1)(d) and 35(1)(j)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        for (Risk risk : inForce.risks()) {
            List<Measure> operating = dossier.index().measuresOn(risk.id()).stream()
                    .filter(inForce::operates)
                    .toList();
            if (touchesMinors(risk)
                    && !operating.isEmpty()
                    && operating.stream().allMatch(MinorsByWordOnly::isWordOnly)) {
                tell(risk, operating, dossier, remarks);
            }
        }
    }

    /** On what a withheld measure relies is withheld with it. */
    private static void tell(Risk risk, List<Measure> operating, Dossier dossier, Remarks remarks) {
        String open = operating.stream()
                .map(Measure::id)
                .filter(id -> !dossier.isWithheld(id))
                .map(MeasureId::value)
                .collect(Collectors.joining(", "));
        remarks.add(
                "risk " + risk.id(),
                risk.places().self(),
                "the risk " + risk.id() + " touches minors, and what is in operation against it"
                        + (open.isEmpty() ? "" : " (" + open + ")") + " rests on terms or on what users declare",
                "add a measure by which the service itself keeps minors from harm, or correct articles and relies-on");
    }

    private static boolean touchesMinors(Risk risk) {
        return risk.rights().contains(RIGHTS_OF_THE_CHILD)
                || risk.categories().stream().anyMatch(category -> CATEGORIES.contains(category.value()));
    }

    private static boolean isWordOnly(Measure measure) {
        return !measure.reliesOn().isEmpty() || measure.articles().equals(List.of(MitigationType.B));
    }
}
