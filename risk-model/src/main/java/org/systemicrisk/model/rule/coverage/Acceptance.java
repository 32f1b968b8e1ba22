package org.systemicrisk.model.rule.coverage;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Decision;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.rule.Dossier;

/** The decision to accept a residual risk. */
final class Acceptance {

    private Acceptance() {}

    /** Whether it was decided to accept it. */
    static boolean isDecided(@Nullable ResidualInput residual) {
        return residual != null && residual.decision() == Decision.ACCEPT;
    }

    /** Whether it was decided to accept it, for a reason, and by somebody. */
    static boolean isReasoned(@Nullable ResidualInput residual) {
        return residual != null
                && isDecided(residual)
                && missing(residual).words().isEmpty();
    }

    /** What the decision does not say. */
    static Lacking missing(ResidualInput residual) {
        return new Lacking()
                .unless(residual.why() != null, "why", "why")
                .unless(residual.by() != null, "by", "by whom");
    }

    /** The decisions about single risks, by their risks. */
    static Map<RiskId, ResidualInput> bySingleRisks(Dossier dossier) {
        Map<RiskId, ResidualInput> decisions = new HashMap<>();
        for (ModuleRatings module : dossier.assessment().ratings()) {
            for (RiskRatings ratings : module.risks()) {
                ResidualInput residual = ratings.residual();
                if (residual != null && residual.decision() != null) {
                    decisions.putIfAbsent(ratings.risk(), residual);
                }
            }
        }
        return decisions;
    }

    /** The decision about the module of a risk. */
    static @Nullable ResidualInput ofModule(RiskId risk, Dossier dossier) {
        return dossier.index()
                .moduleOf(risk)
                .flatMap(module -> dossier.ratings(module.id()))
                .map(ModuleRatings::residual)
                .orElse(null);
    }
}
