package org.systemicrisk.data.network;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.registry.CriticalImpact;
import org.systemicrisk.model.registry.EffectMetric;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.registry.Risk;

/** The registry: legal codes that exist, and a module for every measure. */
final class RegistryChecks {
    private final Inspection inspection;
    private final ReferenceChecks references;

    RegistryChecks(Inspection inspection, ReferenceChecks references) {
        this.inspection = inspection;
        this.references = references;
    }

    void run() {
        List<String> categories = codes(inspection.assessment().legal().categories());
        for (BindingLog.Mention mention : inspection.log().mentions()) {
            if (mention.value() instanceof CategoryCode code) {
                exists(code.value(), "systemic risk category", categories, mention.place());
            }
        }
        List<String> rights = codes(inspection.assessment().legal().rights());
        for (Risk risk : inspection.assessment().registry().risks()) {
            for (int i = 0; i < risk.rights().size(); i++) {
                exists(
                        risk.rights().get(i),
                        "article of the Charter in the list:",
                        rights,
                        risk.places().of("rights[" + i + "]"));
            }
        }
        new LineageChecks(inspection).run();
        inspection.assessment().registry().measures().forEach(this::measure);
        inspection.assessment().registry().functionalities().stream()
                .flatMap(functionality -> functionality.changes().stream())
                .flatMap(change -> Optional.ofNullable(change.criticalImpact()).stream())
                .forEach(this::assessedIn);
    }

    private void measure(Measure measure) {
        if (measure.module() == null) {
            inspection.add(
                    Code.DAT_004,
                    measure.places().of("id"),
                    "the measure " + measure.id() + " has no module",
                    "add module: to it, or once at the top of the file");
        }
        for (EffectMetric effect : measure.effects()) {
            if (effect.baseline() != null) {
                references.exists(effect.baseline(), effect.places().of("baseline"));
            }
        }
        for (Progress progress : measure.progress()) {
            references.exists(progress.assessment(), progress.places().of("assessment"));
        }
    }

    private void assessedIn(CriticalImpact impact) {
        if (impact.assessedIn() != null) {
            references.exists(impact.assessedIn(), impact.places().of("assessed-in"));
        }
    }

    private void exists(String code, String kind, List<String> known, Place place) {
        if (!known.contains(code)) {
            inspection.add(
                    Code.DAT_001,
                    place,
                    "there is no " + kind + " " + code,
                    Nearest.help(code, known, "one of: " + String.join(", ", known)));
        }
    }

    private static List<String> codes(List<LegalTerm> terms) {
        return terms.stream().map(LegalTerm::code).toList();
    }
}
