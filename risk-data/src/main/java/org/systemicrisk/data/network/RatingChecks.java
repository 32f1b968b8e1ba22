package org.systemicrisk.data.network;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.registry.Lifetime;
import org.systemicrisk.model.registry.RiskModule;

/** Ratings: every module has them, every rating has its inputs, every answer is one that the methodology knows. */
final class RatingChecks {
    private final Inspection inspection;
    private final Map<RiskId, Set<ModuleId>> homesOfRisks = new HashMap<>();
    private final Map<Id, Lifetime> lifetimes = new HashMap<>();

    RatingChecks(Inspection inspection) {
        this.inspection = inspection;
        for (RiskModule module : inspection.assessment().registry().modules()) {
            lifetimes.put(module.id(), module.lifetime());
            module.risks().forEach(risk -> {
                lifetimes.put(risk.id(), risk.lifetime());
                homesOfRisks.computeIfAbsent(risk.id(), id -> new HashSet<>()).add(module.id());
            });
        }
    }

    void run() {
        Map<ModuleId, Place> seen = new HashMap<>();
        for (ModuleRatings ratings : inspection.assessment().ratings()) {
            Place place = ratings.places().of("module");
            Place earlier = seen.putIfAbsent(ratings.module(), place);
            if (earlier != null) {
                inspection.add(
                        Code.RAT_012,
                        place,
                        "the module " + ratings.module() + " is already rated at " + earlier,
                        "join the two");
            }
            module(ratings);
        }
        if (inspection.isRendered() && inspection.isSound("ratings")) {
            for (RiskModule module : inspection.assessment().modules()) {
                if (!seen.containsKey(module.id())) {
                    inspection.add(
                            Code.RAT_001,
                            Place.ofFile(
                                    "assessments/" + inspection.assessment().id() + "/ratings"),
                            "the module " + module.id() + " has no ratings",
                            "add the file " + module.id() + ".yaml");
                }
            }
        }
    }

    private void module(ModuleRatings ratings) {
        exists(ratings.module(), ratings.places().of("module"));
        boolean complete = inspection.isRendered();
        InputChecks inputs = new InputChecks(inspection, "the module " + ratings.module());
        inputs.probability(ratings.probability());
        inputs.severity(ratings.severity());
        inputs.rating(ratings.inherent());
        inputs.effectiveness(ratings.effectiveness());
        inputs.residual(ratings.residual());
        new AskedChecks(inspection, "the module " + ratings.module()).run(ratings);
        if (complete) {
            inputs.complete(ratings);
            decision(ratings);
            factors(ratings);
        }
        ratings.risks().forEach(risk -> risk(ratings.module(), risk));
    }

    private void exists(Id id, Place place) {
        Lifetime lifetime = lifetimes.get(id);
        if (lifetime != null && !lifetime.holds(inspection.assessment().id())) {
            inspection.add(
                    Code.RAT_013,
                    place,
                    "the " + id.kind() + " " + id
                            + " is rated, and by the registry it does not appear in the assessment "
                            + inspection.assessment().id(),
                    "take the rating out, or correct since or until in the registry");
        }
    }

    private void decision(ModuleRatings ratings) {
        if (ratings.residual() == null || ratings.residual().decision() == null) {
            inspection.add(
                    Code.RAT_010,
                    ratings.places().of("residual"),
                    "the residual risk of the module " + ratings.module() + " has no decision",
                    "add decision: treat or accept, why, and by");
        }
    }

    private void factors(ModuleRatings ratings) {
        Set<Factor> missing = EnumSet.allOf(Factor.class);
        for (FactorStatement statement : ratings.factors()) {
            if (!missing.remove(statement.factor())) {
                inspection.add(
                        Code.RAT_009,
                        statement.places().of("factor"),
                        "the factor " + Shapes.kebab(statement.factor()) + " is stated a second time",
                        "join the two");
            }
        }
        for (Factor factor : missing) {
            inspection.add(
                    Code.RAT_008,
                    ratings.places().of("factors"),
                    "the factor " + Shapes.kebab(factor) + " has no statement in the module " + ratings.module(),
                    "Article 34(2) asks about all eight: add it, with influence: none where it has none");
        }
    }

    private void risk(ModuleId module, RiskRatings ratings) {
        exists(ratings.risk(), ratings.places().of("risk"));
        InputChecks inputs = new InputChecks(inspection, "the risk " + ratings.risk());
        inputs.probability(ratings.probability());
        inputs.severity(ratings.severity());
        inputs.rating(ratings.inherent());
        inputs.effectiveness(ratings.effectiveness());
        inputs.residual(ratings.residual());
        new AskedChecks(inspection, "the risk " + ratings.risk()).run(ratings);
        new TeamChecks(inspection, ratings).run();
        Set<ModuleId> homes = homesOfRisks.getOrDefault(ratings.risk(), Set.of());
        if (!homes.isEmpty() && !homes.contains(module)) {
            inspection.add(
                    Code.RAT_011,
                    ratings.places().of("risk"),
                    "the risk " + ratings.risk() + " does not belong to the module " + module,
                    "rate it in the file of its own module");
        }
    }
}
