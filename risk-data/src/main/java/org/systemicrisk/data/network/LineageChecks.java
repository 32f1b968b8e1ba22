package org.systemicrisk.data.network;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.Lifetime;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;

/**
 * What continues what in the registry: nothing ends before it begins, what is continued has ended, and nothing
 * continues itself. That the ids exist is checked with all others.
 */
final class LineageChecks {
    private final Inspection inspection;

    LineageChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    void run() {
        Registry registry = inspection.assessment().registry();
        registry.modules().forEach(module -> {
            lifetime("module " + module.id(), module.lifetime(), module.places());
            ended("module " + module.id(), module.ended(), module.until(), module.places());
        });
        registry.risks().forEach(risk -> {
            lifetime("risk " + risk.id(), risk.lifetime(), risk.places());
            ended("risk " + risk.id(), risk.ended(), risk.until(), risk.places());
        });
        registry.metrics().forEach(metric -> lifetime("metric " + metric.id(), metric.lifetime(), metric.places()));
        new SuccessionChecks<>(
                        inspection, registry.modules(), RiskModule::id, RiskModule::supersedes, RiskModule::places)
                .run((before, after) -> before.lifetime().isOverBefore(after.lifetime()));
        new SuccessionChecks<>(inspection, registry.risks(), Risk::id, Risk::supersedes, Risk::places)
                .run((before, after) -> before.lifetime().isOverBefore(after.lifetime()));
        new SuccessionChecks<>(inspection, registry.metrics(), Metric::id, Metric::supersedes, Metric::places)
                .run((before, after) -> before.lifetime().isOverBefore(after.lifetime()));
        new SuccessionChecks<>(inspection, registry.measures(), Measure::id, Measure::supersedes, Measure::places)
                .run(LineageChecks::isReplaced);
    }

    private void lifetime(String entry, Lifetime lifetime, Places places) {
        if (lifetime.isEmpty()) {
            inspection.add(
                    Code.DAT_002,
                    places.of("until"),
                    "the " + entry + " appears until " + lifetime.until() + ", before it first appears in "
                            + lifetime.since(),
                    "correct one of the two");
        }
    }

    private void ended(String entry, @Nullable Prose why, @Nullable AssessmentId until, Places places) {
        if (why != null && until == null) {
            inspection.add(
                    Code.DAT_002,
                    places.of("ended"),
                    "of the " + entry + " it is said why it ended, and not when",
                    "add until, the last assessment in which it appears, or take ended out");
        }
    }

    /** A measure may run on until the one that continues it operates. */
    private static boolean isReplaced(Measure before, Measure after) {
        if (after.since() == null) {
            return true;
        }
        return before.until() != null
                && !before.until().earliest().isAfter(after.since().latest());
    }
}
