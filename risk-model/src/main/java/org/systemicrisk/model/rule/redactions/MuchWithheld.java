package org.systemicrisk.model.rule.redactions;

import java.util.List;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** More than a third of the figures of a module are withheld. */
final class MuchWithheld implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-113",
                "many withheld figures in one module",
                Severity.NOTE,
                """
                Each redaction may be right and all together too many: a chapter whose figures are mostly gone tells the public little about the risk. The
                number of removals is what readers of these reports criticise first.

                Figures that are withheld because a part of them is count as well.
                """,
                "Article 42(5)");
    }

    private static final int THIRD = 3;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (RiskModule module : dossier.assessment().modules()) {
            List<Observation> figures = dossier.index().metricsOf(module.id()).stream()
                    .flatMap(metric -> dossier.figures(metric.id()).stream())
                    .toList();
            long withheld = figures.stream().filter(dossier::isWithheld).count();
            if (withheld * THIRD > figures.size()) {
                remarks.add(
                        "module " + module.id(),
                        module.places().of("id"),
                        withheld + " of the " + figures.size() + " figures of the module " + module.id()
                                + " are withheld",
                        "look at each again: is there a band or a share that can be published?");
            }
        }
    }
}
