package org.systemicrisk.model.scoring;

import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/** A probability from a rate: the metric is looked up in bands. */
final class RateBands {

    private final Methodology methodology;
    private final Figures figures;

    RateBands(Methodology methodology, Figures figures) {
        this.methodology = methodology;
        this.figures = figures;
    }

    Optional<Result> of(MetricId metric) {
        ProbabilityMethod method = methodology.probability();
        Optional<Scale> scale = methodology.scaleOf(Dimension.PROBABILITY);
        if (method == null || method.bands().isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        return figures.find(metric, null)
                .flatMap(observation -> observation.value().value().map(rate -> {
                    Landing landing = Landing.of(Fraction.of(rate.value()), method, scale.get());
                    Cell<java.math.BigDecimal> shown = observation.value().map(Quantity::value);
                    return new Result(
                            landing.rating(),
                            new Derivation.FromRate(metric, shown, landing.band(), landing.otherBand()));
                }));
    }
}
