package org.systemicrisk.model.rule.figures;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.rule.Dossier;

/** The figure of another metric that a figure can be held against. */
final class Counterpart {

    private Counterpart() {}

    /** The one of the same period and territory; where only one of the same period exists, that one. */
    static Optional<Observation> of(Observation figure, MetricId metric, Dossier dossier) {
        List<Observation> samePeriod = dossier.figures(metric).stream()
                .filter(other -> other.period().equals(figure.period()))
                .toList();
        return samePeriod.stream()
                .filter(other -> other.territory().equals(figure.territory()))
                .findFirst()
                .or(() -> samePeriod.size() == 1 ? Optional.of(samePeriod.get(0)) : Optional.empty());
    }

    /** The one of the same period and territory. */
    static Optional<Observation> same(Observation figure, MetricId metric, Dossier dossier) {
        return of(figure, metric, dossier).filter(other -> other.territory().equals(figure.territory()));
    }
}
