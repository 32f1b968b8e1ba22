package org.systemicrisk.model.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.SourceId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.registry.Source;
import org.systemicrisk.model.registry.Unit;

/** The registry by ids: every look-up takes the same time, however large the registry is. */
public final class RegistryIndex {

    private final Map<MetricId, Metric> metrics;
    private final Map<MeasureId, Measure> measures;
    private final Map<ModuleId, RiskModule> modules;
    private final Map<FunctionalityId, Functionality> functionalities;
    private final Map<SourceId, Source> sources;
    private final Map<UnitId, Unit> units;
    private final Map<RiskId, Risk> risks = new LinkedHashMap<>();
    private final Map<RiskId, RiskModule> moduleOfRisk = new HashMap<>();
    private final Map<ModuleId, List<Measure>> measuresOfModule = new HashMap<>();
    private final Map<RiskId, List<Measure>> measuresOnRisk = new HashMap<>();
    private final Map<ModuleId, List<Metric>> metricsOfModule = new HashMap<>();
    private final Map<ModuleId, List<Signal>> signalsOfModule = new HashMap<>();

    RegistryIndex(Registry registry) {
        metrics = byId(registry.metrics(), Metric::id);
        measures = byId(registry.measures(), Measure::id);
        modules = byId(registry.modules(), RiskModule::id);
        functionalities = byId(registry.functionalities(), Functionality::id);
        sources = byId(registry.sources(), Source::id);
        units = byId(registry.units(), Unit::id);
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
        for (Signal signal : registry.signals()) {
            signal.modules().forEach(module -> add(signalsOfModule, module, signal));
        }
    }

    public Optional<Metric> metric(MetricId id) {
        return Optional.ofNullable(metrics.get(id));
    }

    public Optional<Measure> measure(MeasureId id) {
        return Optional.ofNullable(measures.get(id));
    }

    public Optional<RiskModule> module(ModuleId id) {
        return Optional.ofNullable(modules.get(id));
    }

    public Optional<Risk> risk(RiskId id) {
        return Optional.ofNullable(risks.get(id));
    }

    public Optional<Functionality> functionality(FunctionalityId id) {
        return Optional.ofNullable(functionalities.get(id));
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
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

    /** The signals that bear on a module. */
    public List<Signal> signalsOf(ModuleId module) {
        return signalsOfModule.getOrDefault(module, List.of());
    }

    private static <K, V> Map<K, V> byId(List<V> entries, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.putIfAbsent(id.apply(entry), entry));
        return map;
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
