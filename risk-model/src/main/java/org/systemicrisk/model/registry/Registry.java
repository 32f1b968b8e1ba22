package org.systemicrisk.model.registry;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.id.FunctionalityId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.id.SourceId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.lookup.IndexedList;

/**
 * The risk registry: what stays the same over the years.
 *
 * @param publicFacts what the public can read elsewhere about the metrics
 */
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
        List<Signal> signals,
        @Audience(Audience.Reader.INTERNAL) List<PublicFact> publicFacts) {
    public Registry {
        modules = IndexedList.by(RiskModule::id, modules);
        screenings = List.copyOf(screenings);
        metrics = IndexedList.by(Metric::id, metrics);
        measures = IndexedList.by(Measure::id, measures);
        functionalities = IndexedList.by(Functionality::id, functionalities);
        policies = List.copyOf(policies);
        units = IndexedList.by(Unit::id, units);
        names = IndexedList.by(NamedThing::id, names);
        sources = IndexedList.by(Source::id, sources);
        signals = List.copyOf(signals);
        publicFacts = List.copyOf(publicFacts);
    }

    /** Without any entry, for tests. */
    public static final Registry EMPTY = new Registry(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public Optional<RiskModule> module(ModuleId id) {
        return IndexedList.first(modules, id);
    }

    public Optional<Metric> metric(MetricId id) {
        return IndexedList.first(metrics, id);
    }

    public Optional<Measure> measure(MeasureId id) {
        return IndexedList.first(measures, id);
    }

    public Optional<Unit> unit(UnitId id) {
        return IndexedList.first(units, id);
    }

    public Optional<NamedThing> name(NameId id) {
        return IndexedList.first(names, id);
    }

    public Optional<Source> source(SourceId id) {
        return IndexedList.first(sources, id);
    }

    public Optional<Functionality> functionality(FunctionalityId id) {
        return IndexedList.first(functionalities, id);
    }

    /** All risks, module by module. */
    public List<Risk> risks() {
        return modules.stream().flatMap(module -> module.risks().stream()).toList();
    }
}
