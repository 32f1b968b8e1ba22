package org.systemicrisk.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.SourceRef;

/** What the sample says it has from the reference report, in the terms of the inventory. */
final class SampleInventory {
    private static final String REFERENCE = "ref2024";

    private final List<InventoryItem> items = new ArrayList<>();

    private SampleInventory() {}

    /** Every entry of an assessment that names the reference report, once for each page it names. */
    static List<InventoryItem> of(Assessment assessment) {
        SampleInventory inventory = new SampleInventory();
        assessment.observations().forEach(inventory::observation);
        assessment.ratings().forEach(inventory::factors);
        assessment.redactions().forEach(r -> inventory.add("redaction", r.id().value(), r.source()));
        inventory.registry(assessment.registry());
        inventory.measures(assessment);
        return List.copyOf(inventory.items);
    }

    private void observation(Observation observation) {
        String value = observation
                .value()
                .value()
                .map(Quantity::value)
                .map(BigDecimal::toPlainString)
                .orElse("");
        add("figure", value, observation.metric().value(), observation.source());
    }

    private void factors(ModuleRatings ratings) {
        ratings.factors().forEach(factor -> {
            String name = factor.factor().name().toLowerCase(Locale.ROOT).replace('_', '-');
            add("factor", ratings.module().value() + "." + name, factor.source());
        });
    }

    private void registry(Registry registry) {
        registry.risks().forEach(risk -> add("risk", risk.id().value(), risk.source()));
        registry.units().forEach(unit -> add("unit", unit.id().value(), unit.source()));
        registry.policies().forEach(policy -> add("policy", policy.id().value(), policy.source()));
        registry.functionalities().forEach(f -> add("functionality", f.id().value(), f.source()));
    }

    private void measures(Assessment assessment) {
        assessment.registry().measures().forEach(measure -> {
            String status = MeasureStatus.of(measure, assessment).name().toLowerCase(Locale.ROOT);
            add("measure-" + status, measure.id().value(), measure.source());
        });
    }

    private void add(String kind, String id, @Nullable SourceRef source) {
        add(kind, "1", id, source);
    }

    private void add(String kind, String value, String id, @Nullable SourceRef source) {
        pages(source).forEach(page -> items.add(new InventoryItem(page, kind, value, id)));
    }

    private static Stream<Integer> pages(@Nullable SourceRef source) {
        return Optional.ofNullable(source).filter(s -> s.id().value().equals(REFERENCE)).map(SourceRef::page).stream()
                .flatMap(text -> InventoryItem.pages(text).stream());
    }
}
