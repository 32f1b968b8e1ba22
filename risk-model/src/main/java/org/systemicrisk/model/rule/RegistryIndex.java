package org.systemicrisk.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;

/**
 * The registry against the direction of its references: what belongs to a module, what acts on a risk. An entry by its own
 * id is asked of the {@link Registry}.
 */
public final class RegistryIndex {

    private final Map<RiskId, Risk> risks = new HashMap<>();
    private final Map<RiskId, RiskModule> moduleOfRisk = new HashMap<>();
    private final Map<ModuleId, List<Measure>> measuresOfModule = new HashMap<>();
    private final Map<RiskId, List<Measure>> measuresOnRisk = new HashMap<>();
    private final Map<ModuleId, List<Metric>> metricsOfModule = new HashMap<>();

    RegistryIndex(Registry registry) {
        for (RiskModule module : registry.modules()) {
            for (Risk risk : module.risks()) {
                risks.put(risk.id(), risk);
                moduleOfRisk.put(risk.id(), module);
            }
        }
        for (Measure measure : registry.measures()) {
            if (measure.module() != null) {
                add(measuresOfModule, measure.module(), measure);
            }
            measure.risks().forEach(risk -> add(measuresOnRisk, risk, measure));
        }
        for (Metric metric : registry.metrics()) {
            if (metric.module() != null) {
                add(metricsOfModule, metric.module(), metric);
            }
        }
    }

    /** A risk of any module. */
    public Optional<Risk> risk(RiskId id) {
        return Optional.ofNullable(risks.get(id));
    }

    /** The module that a risk belongs to. */
    public Optional<RiskModule> moduleOf(RiskId risk) {
        return Optional.ofNullable(moduleOfRisk.get(risk));
    }

    /** The measures of a module, in the registry's order. */
    public List<Measure> measuresOf(ModuleId module) {
        return measuresOfModule.getOrDefault(module, List.of());
    }

    /** The measures that act on a risk. */
    public List<Measure> measuresOn(RiskId risk) {
        return measuresOnRisk.getOrDefault(risk, List.of());
    }

    /** The metrics of a module. */
    public List<Metric> metricsOf(ModuleId module) {
        return metricsOfModule.getOrDefault(module, List.of());
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
