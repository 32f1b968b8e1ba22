package org.systemicrisk.report.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.narrative.Counted;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.RiskModule;

/** How many there are of what an assessment lists, in all or in one module. */
final class Counts {

    private final Assessment assessment;
    private final Registry registry;

    Counts(Assessment assessment) {
        this.assessment = assessment;
        this.registry = assessment.registry();
    }

    int of(Counted counted, @Nullable ModuleId module) {
        return switch (counted) {
            case MEASURES -> measures(null, module);
            case MEASURES_EXISTING -> measures(MeasureStatus.EXISTING, module);
            case MEASURES_NEW -> measures(MeasureStatus.NEW, module);
            case MEASURES_PLANNED -> measures(MeasureStatus.PLANNED, module);
            case MODULES -> assessment.modules().size();
            case RISKS ->
                assessment.modules().stream()
                        .filter(m -> module == null || m.id().equals(module))
                        .map(RiskModule::risks)
                        .mapToInt(List::size)
                        .sum();
            case SIGNALS ->
                count(registry.signals().stream().map(s -> s.modules()).toList(), module);
            case REDACTIONS -> assessment.redactions().size();
            case CONSULTATIONS ->
                count(assessment.consultations().stream().map(c -> c.modules()).toList(), module);
            case QUESTIONS -> questions();
            case FUNCTIONALITIES ->
                count(registry.functionalities().stream().map(f -> f.modules()).toList(), module);
            case POLICIES ->
                count(registry.policies().stream().map(p -> p.modules()).toList(), module);
            case UNITS -> registry.units().size();
            case SCREENINGS -> registry.screenings().size();
        };
    }

    private int measures(@Nullable MeasureStatus status, @Nullable ModuleId module) {
        return (int) registry.measures().stream()
                .filter(m -> module == null || module.equals(m.module()))
                .filter(m -> status == null || MeasureStatus.of(m, assessment) == status)
                .count();
    }

    private int questions() {
        EffectivenessMethod method = assessment.methodology().effectiveness();
        return method == null ? 0 : method.questions().size();
    }

    private static int count(List<List<ModuleId>> modulesOfEach, @Nullable ModuleId module) {
        return (int) modulesOfEach.stream()
                .filter(modules -> module == null || modules.contains(module))
                .count();
    }
}
