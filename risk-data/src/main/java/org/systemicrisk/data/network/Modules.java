package org.systemicrisk.data.network;

import java.util.List;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.registry.RiskModule;

/** The modules of an assessment: those of the registry that existed when it was made. */
final class Modules {
    private Modules() {}

    static List<RiskModule> of(Assessment assessment) {
        return assessment.registry().modules().stream()
                .filter(module -> module.lifetime().holds(assessment.id()))
                .toList();
    }
}
