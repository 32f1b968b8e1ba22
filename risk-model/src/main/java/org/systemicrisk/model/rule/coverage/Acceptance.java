package org.systemicrisk.model.rule.coverage;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Decision;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.registry.Risk;
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

    /** The decision about a risk: its own, or that about its module. */
    static @Nullable ResidualInput of(Risk risk, Dossier dossier) {
        ModuleRatings module = dossier.index()
                .moduleOf(risk.id())
                .flatMap(m -> dossier.ratings(m.id()))
                .orElse(null);
        if (module == null) {
            return null;
        }
        return module.risks().stream()
                .filter(ratings -> ratings.risk().equals(risk.id()))
                .map(RiskRatings::residual)
                .filter(residual -> residual != null && residual.decision() != null)
                .findFirst()
                .orElse(module.residual());
    }
}
