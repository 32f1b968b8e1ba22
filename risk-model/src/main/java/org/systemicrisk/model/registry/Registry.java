package org.systemicrisk.model.registry;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.id.SourceId;
import org.systemicrisk.model.id.UnitId;

/** The risk registry: what stays the same over the years. */
public record Registry(
        List<RiskModule> modules,
        List<Screening> screenings,
        List<Metric> metrics,
        List<Measure> measures,
        List<Functionality> functionalities,
        List<Policy> policies,
        List<Unit> units,
        List<NamedThing> names,
        List<Source> sources,
        List<Signal> signals) {
    public Registry {
        modules = List.copyOf(modules);
        screenings = List.copyOf(screenings);
        metrics = List.copyOf(metrics);
        measures = List.copyOf(measures);
        functionalities = List.copyOf(functionalities);
        policies = List.copyOf(policies);
        units = List.copyOf(units);
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        signals = List.copyOf(signals);
    }

    /** Without any entry, for tests. */
    public static final Registry EMPTY = new Registry(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public Optional<RiskModule> module(ModuleId id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Optional<Metric> metric(MetricId id) {
        return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    public Optional<Measure> measure(MeasureId id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public Optional<NamedThing> name(NameId id) {
        return names.stream().filter(name -> name.id().equals(id)).findFirst();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Functionality> functionality(FunctionalityId id) {
        return functionalities.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** All risks, module by module. */
    public List<Risk> risks() {
        return modules.stream().flatMap(module -> module.risks().stream()).toList();
    }
}
