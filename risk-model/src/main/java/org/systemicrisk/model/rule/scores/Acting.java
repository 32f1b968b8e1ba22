package org.systemicrisk.model.rule.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;

/** Measures that operate on the day whose state the ratings describe. */
final class Acting {

    private Acting() {}

    /** The measures of a module, those that act on its risks from elsewhere included; or those that act on a risk. */
    static List<Measure> on(Rated rated, Dossier dossier) {
        return all(rated, dossier).filter(measure -> operates(measure, dossier)).toList();
    }

    private static Stream<Measure> all(Rated rated, Dossier dossier) {
        if (!rated.isModule()) {
            return dossier.index().measuresOn(new RiskId(rated.id())).stream();
        }
        List<Measure> measures = new ArrayList<>(dossier.index().measuresOf(rated.module()));
        dossier.registry().module(rated.module()).map(RiskModule::risks).orElse(List.of()).stream()
                .map(Risk::id)
                .forEach(risk -> measures.addAll(dossier.index().measuresOn(risk)));
        return measures.stream();
    }

    /** Whether a measure has begun by that day, and has not ended before it. */
    static boolean operates(Measure measure, Dossier dossier) {
        LocalDate day = dossier.dates().stateAsOf();
        return measure.since() != null
                && !measure.since().earliest().isAfter(day)
                && (measure.until() == null || !measure.until().latest().isBefore(day));
    }
}
