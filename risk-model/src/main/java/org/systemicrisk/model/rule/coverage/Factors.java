package org.systemicrisk.model.rule.coverage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.law.Factor;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;

/** Factors of Article 34(2) on which measures act, by the modules whose risks they act on. */
final class Factors {

    private final Map<ModuleId, Set<Factor>> byModule = new HashMap<>();

    /** Adds the factors of a measure to its module and to the modules of its risks. */
    void add(Measure measure, Dossier dossier) {
        Set<ModuleId> modules = new HashSet<>();
        if (measure.module() != null) {
            modules.add(measure.module());
        }
        measure.risks().forEach(risk -> dossier.index().moduleOf(risk).ifPresent(module -> modules.add(module.id())));
        for (ModuleId module : modules) {
            byModule.computeIfAbsent(module, id -> EnumSet.noneOf(Factor.class)).addAll(measure.factors());
        }
    }

    boolean has(ModuleId module, Factor factor) {
        return byModule.getOrDefault(module, Set.of()).contains(factor);
    }

    /** The name in the files. */
    static String name(Factor factor) {
        return factor.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
