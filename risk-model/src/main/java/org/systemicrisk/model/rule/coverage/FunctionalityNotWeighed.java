package org.systemicrisk.model.rule.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A functionality that can carry a risk and that its module does not speak of. */
final class FunctionalityNotWeighed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-027",
                "functionality that its module does not weigh",
                Severity.WARNING,
                """
                A risk stems from the design or functioning of the service or from its use. Where the registry says that a functionality can
                carry the risks of a module, the module has to say whether it raises them, lowers them or has no influence, and how.

                The rule compares the `modules` of each functionality with the `functionalities` of each module's ratings. A functionality
                that was launched after the assessment was performed is not looked at.
                """,
                "Article 34(1) and (2)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<ModuleId, Set<FunctionalityId>> byModule = new HashMap<>();
        dossier.assessment().ratings().forEach(ratings -> {
            Set<FunctionalityId> weighed = byModule.computeIfAbsent(ratings.module(), id -> new HashSet<>());
            ratings.functionalities().forEach(statement -> weighed.add(statement.functionality()));
        });
        for (Functionality functionality : dossier.registry().functionalities()) {
            if (isLaunched(functionality, dossier)) {
                for (int i = 0; i < functionality.modules().size(); i++) {
                    ModuleId module = functionality.modules().get(i);
                    Set<FunctionalityId> weighed = byModule.get(module);
                    if (weighed != null && !weighed.contains(functionality.id())) {
                        remarks.add(
                                "functionality " + functionality.id(),
                                functionality.places().of("modules[" + i + "]"),
                                functionality.id() + " can carry the risks of " + module + ", and the ratings of "
                                        + module + " do not speak of it",
                                "add it to functionalities in the ratings of " + module + ", with influence and how",
                                Dossier.contentOf(functionality.description()));
                    }
                }
            }
        }
    }

    private static boolean isLaunched(Functionality functionality, Dossier dossier) {
        return functionality.launched() == null
                || !functionality.launched().earliest().isAfter(dossier.dates().performed());
    }
}
